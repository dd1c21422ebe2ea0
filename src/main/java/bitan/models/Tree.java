package bitan.models;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/** A folder with everything in it. */
final class Tree {
    private static final boolean FOLDERS_SYNC = !System.getProperty("os.name").startsWith("Windows");

    private Tree() {
    }

    /** Deletes it, if it is there. A link is deleted, never followed. */
    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes kind) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
                    throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The bytes of all plain files in it. */
    static long bytes(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        }
    }

    /** Makes the names in it and below survive a power cut; the files' content was synced when it was written. */
    static void sync(Path root) throws IOException {
        if (!FOLDERS_SYNC) {
            return; // Windows opens no folder as a channel and journals names by itself
        }
        try (var all = Files.walk(root)) {
            for (var folder : all.filter(Files::isDirectory).toList()) {
                syncFolder(folder);
            }
        }
    }

    /** Makes the names in one folder survive a power cut. */
    static void syncFolder(Path folder) throws IOException {
        if (FOLDERS_SYNC) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
