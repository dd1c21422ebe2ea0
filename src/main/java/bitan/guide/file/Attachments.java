package bitan.guide.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures and forms that lie beside the guides. */
final class Attachments {
    private Attachments() {
    }

    /** The file of that name, if it is one and lies within {@code folder}, however many links lead to it. */
    static Optional<Path> find(Path folder, String name) {
        try {
            var real = folder.resolve(name).toRealPath();
            boolean isInside = real.startsWith(folder.toRealPath()) && Files.isRegularFile(real);
            return isInside ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
