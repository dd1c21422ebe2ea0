package bitan.disk;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is larger than any of its kind, and was probably chosen or put there by mistake. */
public final class TooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    /** {@code most}: bytes. */
    TooLargeException(Path file, long most) {
        super(file.toString(), null,
                "larger than " + (most < 1 << 20 ? (most >> 10) + " KB" : (most >> 20) + " MB"));
    }
}
