package bitan.screens.staff.terms;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import bitan.screens.shared.Messages;

/** Asks the clerk for a file of terms, in the system's own dialog. FX thread only. */
public final class GlossaryChooser {
    private GlossaryChooser() {
    }

    /** The file; empty if none was chosen. */
    public static Optional<Path> choose(Messages words, Window over) {
        var dialog = new FileChooser();
        dialog.setTitle(words.get("staff.terms.import"));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        return Optional.ofNullable(dialog.showOpenDialog(over)).map(File::toPath);
    }
}
