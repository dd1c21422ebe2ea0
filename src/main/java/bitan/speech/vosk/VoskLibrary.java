package bitan.speech.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.vosk.LibVosk;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Loads libvosk into this process, so that Chinese stays readable and nothing is written outside our folder. */
final class VoskLibrary {

    /** Below errors (−2), so that Kaldi writes nothing to our standard error. */
    private static final int SILENT = -10;

    private VoskLibrary() {
    }

    /**
     * Loads the library unless it is loaded. From {@code jna.library.path} and {@code jna.boot.library.path} if those
     * system properties are set, otherwise unpacked for a moment under the given folder.
     */
    static void load(Path work) throws ProblemException {
        System.setProperty("jna.encoding", "UTF-8"); // read by JNA when LibVosk is loaded; else Chinese is garbled
        if (System.getProperty("jna.tmpdir") == null) {
            System.setProperty("jna.tmpdir", folder(work.resolve("natives")).toString());
        }
        try {
            LibVosk.vosk_set_log_level(SILENT);
        } catch (LinkageError e) {
            throw new ProblemException(Problem.of(ProblemCode.SPE_01, String.valueOf(e.getMessage())), e);
        }
    }

    /** The folder, made if it is not there. */
    static Path folder(Path path) throws ProblemException {
        try {
            return Files.createDirectories(path).toAbsolutePath();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.DSK_02, path, e.getClass().getSimpleName()), e);
        }
    }
}
