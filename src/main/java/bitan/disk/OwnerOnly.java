package bitan.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read, where the system knows owners. */
public final class OwnerOnly {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {
    }

    /**
     * Makes a folder and those above it, as far as they are not there; those that are stay as they are.
     *
     * @throws IOException if they cannot be made
     */
    public static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, FOLDER));
    }

    /**
     * Makes an empty file; one that is there keeps what it holds, and is closed to others.
     *
     * @throws IOException if it cannot be made, or belongs to somebody else
     */
    public static void file(Path file) throws IOException {
        try {
            Files.createFile(file, rights(file, FILE));
        } catch (FileAlreadyExistsException e) {
            if (hasOwners(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
            }
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return hasOwners(path)
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean hasOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
