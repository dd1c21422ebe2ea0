package bitan.screens.staff.setup;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import bitan.screens.shared.Messages;

/** Asks for a model's archive or folder in the system's own dialog, on a removable drive first. FX thread only. */
record ModelChooser(Messages words) {

    /** An archive; empty if none was chosen. */
    Optional<Path> archive(Window over, Optional<Path> first) {
        var dialog = new FileChooser();
        dialog.setTitle(words.get("setup.model.file"));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter("ZIP", "*.zip", "*.ZIP"));
        first.filter(Files::isDirectory).map(Path::toFile).ifPresent(dialog::setInitialDirectory);
        return Optional.ofNullable(dialog.showOpenDialog(over)).map(File::toPath);
    }

    /** A folder; empty if none was chosen. */
    Optional<Path> folder(Window over, Optional<Path> first) {
        var dialog = new DirectoryChooser();
        dialog.setTitle(words.get("setup.model.folder"));
        first.filter(Files::isDirectory).map(Path::toFile).ifPresent(dialog::setInitialDirectory);
        return Optional.ofNullable(dialog.showDialog(over)).map(File::toPath);
    }
}
