package bitan.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A file the user asked for: whole, or as it was before. */
final class OutputFile {
    private OutputFile() {
    }

    /**
     * Writes a file, for the user's own eyes; one that is there is replaced at once.
     *
     * @throws ProblemException DSK-02 if it cannot be written, or is a folder or a device
     */
    static void write(Path file, byte[] content) throws ProblemException {
        try {
            boolean exists = Files.exists(file);
            if (exists && !Files.isRegularFile(file)) {
                throw unwritten(file, "not a file");
            }
            var target = exists ? file.toRealPath() : file.toAbsolutePath();
            var fresh = Files.createTempFile(target.getParent(), "bitan", ".tmp");
            try {
                Files.write(fresh, content);
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw unwritten(file, e.getClass().getSimpleName());
        }
    }

    private static ProblemException unwritten(Path file, String why) {
        return new ProblemException(Problem.of(ProblemCode.DSK_02, file, why));
    }
}
