package bitan.models.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import bitan.disk.RegularFile;
import bitan.models.unpack.Contents.Item;
import bitan.models.unpack.Contents.Listed;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A model as an ordinary folder, for instance on a USB stick. Links are refused: they may lead anywhere. */
public final class FolderSource implements ModelSource {
    private final Path folder;
    private final Contents contents;

    private FolderSource(Path folder, Contents contents) {
        this.folder = folder;
        this.contents = contents;
    }

    /**
     * Lists a folder.
     *
     * @throws ProblemException MOD_04 if it cannot be read, MOD_06 if it holds links, devices or unsafe names
     */
    public static FolderSource open(Path folder) throws ProblemException {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(Problem.of(ProblemCode.MOD_04, folder, "not a folder"));
        }
        try {
            var lister = new Lister(folder);
            Files.walkFileTree(folder.toRealPath(), lister);
            if (!lister.refused.isEmpty()) {
                throw Contents.unsafe(folder.toString(), "not a plain file: " + lister.refused.getFirst());
            }
            return new FolderSource(folder.toRealPath(), Contents.of(folder.toString(), lister.listing));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.MOD_04, folder, e);
        }
    }

    @Override
    public Contents contents() {
        return contents;
    }

    @Override
    public InputStream open(Item item) throws IOException {
        return RegularFile.stream(folder.resolve(item.source()));
    }

    @Override
    public Problem unreadable(Item item, String why) {
        return Problem.of(ProblemCode.MOD_04, folder.resolve(item.source()), why);
    }

    @Override
    public void close() {
        // nothing is held open between files
    }

    /** Collects the plain files and stops at the first link or device, or when there are far too many. */
    private static final class Lister extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Listed> listing = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        Lister(Path folder) throws IOException {
            root = folder.toRealPath();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
            var name = String.join("/", steps(file));
            if (!kind.isRegularFile()) {
                refused.add(name);
                return FileVisitResult.TERMINATE;
            }
            listing.add(new Listed(name, kind.size(), false));
            return listing.size() > Contents.MOST_FILES
                    ? FileVisitResult.TERMINATE
                    : FileVisitResult.CONTINUE;
        }

        private List<String> steps(Path file) {
            var steps = new ArrayList<String>();
            root.relativize(file).forEach(step -> steps.add(step.toString()));
            return steps;
        }
    }
}
