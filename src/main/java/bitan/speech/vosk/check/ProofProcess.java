package bitan.speech.vosk.check;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.jna.Native;
import org.vosk.LibVosk;

import bitan.disk.RegularFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Runs {@link ModelProof} in a process of its own and says how it ended. */
final class ProofProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A disk that reads less than this a second is not a disk to run a counter from. */
    private static final long BYTES_A_SECOND = 10_000_000;

    /** Bytes of what libvosk says; a model that makes it say more is not good. */
    private static final int LARGEST = 1 << 24;
    private static final int LONGEST_REASON = 160;
    private static final List<String> HANDED_ON = List.of("jna.boot.library.path", "jna.library.path",
            "jna.nosys");

    private ProofProcess() {
    }

    /** Passes or throws MOD-02 with the reason; RUN-10 if not even Java starts. */
    static void run(ModelFiles files, Path work) throws ProblemException {
        try (var scratch = ScratchFolder.in(work, "proof")) {
            var said = scratch.path().resolve("said");
            int exit = exitCode(files, scratch.path(), said);
            var outcome = lines(scratch.path().resolve(ModelProof.OUTCOME));
            var words = Stream.concat(outcome.stream(), lines(said).stream()).toList();
            if (exit != 0 && JavaStart.isWithoutMemory(words)) {
                throw new ProblemException(Problem.of(ProblemCode.RUN_10));
            }
            if (exit == ModelProof.NO_LIBRARY) {
                throw new ProblemException(Problem.of(ProblemCode.SPE_01, last(outcome)));
            }
            if (exit != 0 || !outcome.equals(List.of(ModelProof.PROVEN))) {
                throw files.bad("libvosk: " + reason(exit, lines(said)));
            }
        }
    }

    private static int exitCode(ModelFiles files, Path scratch, Path said) throws ProblemException {
        var limit = PATIENCE.plusSeconds(files.size() / BYTES_A_SECOND);
        Process process = start(files.folder(), scratch, said);
        try {
            if (process.waitFor(limit)) {
                return process.exitValue();
            }
            throw files.bad("libvosk: no answer in " + limit.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(ProblemCode.APP_01, "interrupted"), e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path model, Path scratch, Path said) throws ProblemException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData", "-XX:+SuppressFatalErrorMessage", "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED", "-Djna.encoding=UTF-8", "-Djna.tmpdir=" + scratch));
        HANDED_ON.stream().filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", classPath(), ModelProof.class.getName(), scratch.toString()));
        try {
            return new ProcessBuilder(command).directory(model.toFile()).redirectErrorStream(true)
                    .redirectOutput(said.toFile()).start();
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.SPE_01, java), e);
        }
    }

    /** Just what the proof needs, wherever this program has it: classes, jars, on class or module path. */
    private static String classPath() {
        return Stream.of(ModelProof.class, LibVosk.class, Native.class).map(ProofProcess::place).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path to " + type, e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new String(RegularFile.bytes(file, LARGEST), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String reason(int exit, List<String> lines) {
        var said = last(lines.stream().filter(line -> line.contains("ERROR")).toList());
        return said.isEmpty() ? "ended with code " + exit : said;
    }

    /** The last line, fit to be shown: without where in Kaldi it comes from, and without bytes of the model. */
    private static String last(List<String> lines) {
        var last = lines.isEmpty() ? "" : lines.getLast();
        var plain = last.replaceFirst("^ERROR \\(.*?:\\d+\\) ", "").replaceAll("[^ -~]+", "?").strip();
        return plain.length() <= LONGEST_REASON ? plain : plain.substring(0, LONGEST_REASON);
    }
}
