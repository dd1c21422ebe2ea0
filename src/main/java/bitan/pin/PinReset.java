package bitan.pin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The file by which the machine's administrator removes a PIN. It is valid only if nobody else can have made it: on
 * POSIX file and folder belong to root and are writable by root only; elsewhere neither is writable by this user.
 */
public final class PinReset {
    private static final int WRITABLE_BY_OTHERS = 0022;
    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR = 0100000;

    private final Path file;

    /** A reset by this file, which need not be there. */
    public PinReset(Path file) {
        this.file = file.toAbsolutePath();
    }

    Path file() {
        return file;
    }

    boolean isThere() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** When it was last changed, in milliseconds; empty if it is not there or does not count. */
    Optional<Long> stamp() {
        try {
            return isTheAdministrators()
                    ? Optional.of(Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isTheAdministrators() throws IOException {
        var folder = file.getParent();
        if (folder == null || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return folder != null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isWritable(file) && !Files.isWritable(folder);
        }
        var unix = unix(file);
        return isRoots(unix) && (mode(unix) & FILE_TYPE) == REGULAR && isRoots(unix(folder));
    }

    private static Map<String, Object> unix(Path path) throws IOException {
        return Files.readAttributes(path, "unix:uid,mode", LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isRoots(Map<String, Object> unix) {
        return Integer.valueOf(0).equals(unix.get("uid")) && (mode(unix) & WRITABLE_BY_OTHERS) == 0;
    }

    private static int mode(Map<String, Object> unix) {
        return unix.get("mode") instanceof Integer mode ? mode : WRITABLE_BY_OTHERS;
    }
}
