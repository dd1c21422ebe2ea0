package bitan.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import bitan.disk.RegularFile;
import bitan.disk.Sha256;
import bitan.models.unpack.Contents.Item;
import bitan.models.unpack.ModelSource;
import bitan.problem.ProblemException;

/**
 * The folder a model is put together in, beside the place where it will stand. Whatever stops the machine, the place
 * holds either the old model or the whole new one. Used by one thread that holds the lock of the models' folder.
 */
final class Staging {
    private static final String REPLACED = ".replaced-";

    private final Path models;
    private final String name;
    private final Path staged;
    private final Path stagedSums;
    private final Path replaced;

    Staging(Path models, String name) {
        this.models = models;
        this.name = name;
        this.staged = models.resolve(".installing-" + name);
        this.stagedSums = Manifest.file(models, ".installing-" + name);
        this.replaced = replaced(models, name);
    }

    /** Where the model that is being replaced stands for a moment; for good, if the machine stops in that moment. */
    static Path replaced(Path models, String name) {
        return models.resolve(REPLACED + name);
    }

    /** The model a folder of this name belongs to: its own, or the one it was set aside for. */
    static String modelName(String folder) {
        return folder.startsWith(REPLACED) ? folder.substring(REPLACED.length()) : folder;
    }

    /** The folder in which the new model is put together. */
    Path folder() {
        return staged;
    }

    /** Removes what a broken installation left, and puts a model back that it had set aside. */
    void clean() throws IOException {
        Tree.delete(staged);
        Files.deleteIfExists(stagedSums);
        if (exists(replaced) && !exists(place())) {
            Files.move(replaced, place(), StandardCopyOption.ATOMIC_MOVE);
        }
        Tree.delete(replaced);
    }

    /**
     * Writes every file of a source, down to the disk.
     *
     * @param written told the bytes written so far
     * @return the checksums of what was written
     * @throws ProblemException if a file cannot be read or is not as long as declared
     */
    Manifest fill(ModelSource source, LongConsumer written)
            throws ProblemException, IOException, InterruptedException {
        Files.createDirectory(staged);
        var sums = new TreeMap<String, String>();
        var total = new AtomicLong();
        for (var item : source.contents().items()) {
            var target = item.below(staged).normalize();
            if (!target.startsWith(staged)) {
                throw new IllegalStateException("unchecked name " + item.target());
            }
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            sums.put(item.target(),
                    copy(source, item, target, more -> written.accept(total.addAndGet(more))));
        }
        Tree.sync(staged);
        return new Manifest(sums);
    }

    /** Puts the new model in its place, in one step; the old one is deleted after it. */
    void promote(Manifest manifest) throws IOException {
        var sums = Manifest.file(models, name);
        manifest.write(stagedSums);
        // none at all is better than those of another version, should the machine stop here
        Files.deleteIfExists(sums);
        if (exists(place())) {
            Files.move(place(), replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(staged, place(), StandardCopyOption.ATOMIC_MOVE);
        Files.move(stagedSums, sums, StandardCopyOption.ATOMIC_MOVE);
        Tree.syncFolder(models);
    }

    /** Where the model stands when all is done. */
    Path place() {
        return models.resolve(name);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String copy(ModelSource source, Item item, Path target, LongConsumer written)
            throws ProblemException, IOException, InterruptedException {
        var digest = Sha256.digest();
        try (var out = RegularFile.replacing(target)) {
            source.read(item, (buffer, length) -> {
                digest.update(buffer, 0, length);
                out.write(buffer, 0, length);
                written.accept(length);
            });
            out.getFD().sync();
        }
        return Sha256.hex(digest);
    }
}
