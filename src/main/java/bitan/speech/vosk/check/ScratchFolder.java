package bitan.speech.vosk.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * A folder for a moment's files, deleted with all in it; what links in it point to stays.
 *
 * @param path absolute
 */
public record ScratchFolder(Path path) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScratchFolder.class);

    /**
     * A new folder in the work folder; in the system's for temporary files where nothing can be written there, for
     * people are to be heard all the same.
     *
     * @throws ProblemException DSK-02 if it can be made in neither
     */
    public static ScratchFolder in(Path work, String name) throws ProblemException {
        try {
            return new ScratchFolder(
                    Files.createTempDirectory(Files.createDirectories(work), name).toAbsolutePath());
        } catch (IOException e) {
            return elsewhere(work, name, e);
        }
    }

    private static ScratchFolder elsewhere(Path work, String name, IOException why) throws ProblemException {
        try {
            return new ScratchFolder(Files.createTempDirectory(name));
        } catch (IOException e) {
            e.addSuppressed(why);
            throw new ProblemException(Problem.of(ProblemCode.DSK_02, work, e.getClass().getSimpleName()), e);
        }
    }

    /** Deletes it. What cannot be deleted is logged and left. */
    @Override
    public void close() {
        try (var inside = Files.walk(path)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            LOG.warn("Cannot delete {}", path, e);
        }
    }
}
