package bitan.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes files so that after a power cut they are either as before or complete, never half written. Not for the FX
 * thread.
 */
public final class WholeFile {
    /** Puts what was written into its place. */
    private interface Placing {
        void place(Path fresh) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Puts this in the place of the file; its folder is there.
     *
     * @throws IOException if it cannot be written: then the file is as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        beside(file, content,
                fresh -> Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE));
    }

    /**
     * The same of a file that is not there yet; makes the folder if there is none.
     *
     * @throws IOException if there is one, or it cannot be written
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        OwnerOnly.folder(folder(file));
        beside(file, content, fresh -> Files.createLink(file, fresh));
    }

    /** Temporary files are their owner's alone from the first moment; POSIX calls that mode 0600. */
    private static void beside(Path file, byte[] content, Placing placing) throws IOException {
        var fresh = Files.createTempFile(folder(file), "bitan", ".tmp");
        try {
            Files.write(fresh, content, StandardOpenOption.SYNC);
            placing.place(fresh);
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
        OwnerOnly.folder(folder(file));
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
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
