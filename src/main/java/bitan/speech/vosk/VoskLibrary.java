package bitan.speech.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.vosk.LibVosk;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.vosk.check.JavaStart;

/** Loads libvosk into this process, so that Chinese stays readable and nothing is written outside our folder. */
final class VoskLibrary {

    /** Below errors (−2), so that Kaldi writes nothing to our standard error. */
    private static final int SILENT = -10;

    private VoskLibrary() {
    }

    /**
     * Loads the library unless it is loaded. From {@code jna.library.path} and {@code jna.boot.library.path} if those
     * system properties are set, otherwise unpacked for a moment under the given folder, if it can be written.
     */
    static void load(Path work) throws ProblemException {
        System.setProperty("jna.encoding", "UTF-8"); // read by JNA when LibVosk is loaded; else Chinese is garbled
        boolean isUnpacked = Boolean.getBoolean("jna.nounpack");
        if (!isUnpacked && System.getProperty("jna.tmpdir") == null) {
            folder(work.resolve("natives"))
                    .ifPresent(folder -> System.setProperty("jna.tmpdir", folder.toString()));
        }
        try {
            LibVosk.vosk_set_log_level(SILENT);
        } catch (LinkageError e) {
            throw new ProblemException(unloaded(String.valueOf(e.getMessage()).lines().toList()), e);
        }
    }

    /** JNA names every place it looked at on a line of its own; the last one says why. */
    private static Problem unloaded(List<String> why) {
        return JavaStart.isWithoutMemory(why)
                ? Problem.of(ProblemCode.RUN_10)
                : Problem.of(ProblemCode.SPE_01, why.isEmpty() ? "" : why.getLast().strip());
    }

    /** The folder, made if it is not there; without one JNA unpacks into the system's for temporary files. */
    private static Optional<Path> folder(Path path) {
        try {
            return Optional.of(Files.createDirectories(path).toAbsolutePath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
