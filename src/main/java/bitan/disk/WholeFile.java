package bitan.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that a power cut leaves as they were or as they are to be, and never half written. Not for the FX thread. */
public final class WholeFile {
    private WholeFile() {
    }

    /**
     * Puts this in the place of the file; its folder is there.
     *
     * @throws IOException if it cannot be written: then the file is as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "bitan", ".tmp");
        try {
            Files.write(fresh, content, StandardOpenOption.SYNC);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * The same of a text, in UTF-8; makes the folder if there is none.
     *
     * @throws IOException if it cannot be written: then the file is as it was
     */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a file that cannot be used under another name beside it; answers where it is now, the same if it cannot be moved. */
    public static Path setAside(Path file) {
        var kept = keptBeside(file);
        try {
            return Files.move(file, kept);
        } catch (IOException e) {
            return file;
        }
    }

    /** The name beside it under which a file that cannot be used is kept. */
    public static Path keptBeside(Path file) {
        return file.resolveSibling(file.getFileName() + ".kept-" + System.currentTimeMillis());
    }
}
