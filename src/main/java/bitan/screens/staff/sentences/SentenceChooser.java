package bitan.screens.staff.sentences;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import bitan.screens.shared.Messages;

/** Asks the clerk for a file of sentences, in the system's own dialog. FX thread only. */
final class SentenceChooser {
    private static final ExtensionFilter JSON = new ExtensionFilter("JSON", "*.json");
    private static final ExtensionFilter TABLE = new ExtensionFilter("CSV", "*.csv");

    private final Messages words;
    private final Supplier<Window> over;

    /** Dialogs in front of a window. */
    SentenceChooser(Messages words, Supplier<Window> over) {
        this.words = words;
        this.over = over;
    }

    /** The file to import; empty if none was chosen. */
    Optional<Path> toRead() {
        var dialog = dialog("staff.sentences.import");
        dialog.getExtensionFilters().add(new ExtensionFilter("JSON, CSV, TXT", "*.json", "*.csv", "*.txt"));
        return Optional.ofNullable(dialog.showOpenDialog(over.get())).map(File::toPath);
    }

    /** The file to export to; empty if none was chosen. */
    Optional<Path> toWrite() {
        var dialog = dialog("staff.sentences.export");
        dialog.getExtensionFilters().addAll(TABLE, JSON);
        dialog.setInitialFileName("sentences.csv");
        return Optional.ofNullable(dialog.showSaveDialog(over.get())).map(File::toPath);
    }

    private FileChooser dialog(String title) {
        var dialog = new FileChooser();
        dialog.setTitle(words.get(title));
        return dialog;
    }
}
