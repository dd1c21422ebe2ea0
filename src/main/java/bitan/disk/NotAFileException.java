package bitan.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** There is something else in place of a file: a folder, a pipe, a device or a socket. */
public final class NotAFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NotAFileException(Path file) {
        super(file.toString(), null, "not a file");
    }
}
