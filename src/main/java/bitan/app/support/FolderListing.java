package bitan.app.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Which files there are in a folder, how large and how old, and who may read them; not what is in them. */
final class FolderListing {
    private static final int DEEPEST = 4;
    /** More than a counter has, and few enough to be sent by mail. */
    private static final int MOST = 5000;

    private FolderListing() {
    }

    static String of(Path folder) {
        var list = new StringBuilder();
        try (var files = Files.walk(folder, DEEPEST)) {
            files.limit(MOST).sorted().forEach(file -> list.append(line(folder, file)));
        } catch (IOException | UncheckedIOException e) {
            list.append(e.getClass().getSimpleName()).append('\n');
        }
        return list.toString();
    }

    private static String line(Path folder, Path file) {
        try {
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class,
                    LinkOption.NOFOLLOW_LINKS);
            var rights = view == null
                    ? "-"
                    : PosixFilePermissions.toString(view.readAttributes().permissions());
            return "%s %12d %s %s%n".formatted(rights, Files.size(file),
                    Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS), folder.relativize(file));
        } catch (IOException e) {
            return e.getClass().getSimpleName() + " " + folder.relativize(file) + "\n";
        }
    }
}
