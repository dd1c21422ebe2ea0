package bitan.speech.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.vosk.Endpointing;

/**
 * How the recogniser process is started: with the Java and the classes of this program, but without its windows, its
 * commands and its log, which cost the start half a second more (measured) and would have two writers.
 *
 * @param words program and arguments, but for the folder of unpacked libraries
 * @param directory the folder it works in: the model's own, because libvosk cannot be given every name it may lie under
 * @param work where that folder may be made
 */
record RecogniserCommand(List<String> words, Path directory, Path work) {

    /** Enough for the words; models lie outside of Java's heap. Nothing dead is left where it could not be overwritten. */
    private static final List<String> MODEST = List.of("-Xmx128m", "-XX:+UseSerialGC",
            "-XX:MarkSweepDeadRatio=0",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError");

    /** What libvosk does to the process must leave no dump of what was said, nobody get in, and nothing be printed between answers. */
    private static final List<String> SILENT = List.of("-XX:+SuppressFatalErrorMessage",
            "-XX:-CreateCoredumpOnCrash", "-XX:+DisableAttachMechanism", "-XX:+DisplayVMOutputToStderr",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");

    private static final List<String> HANDED_ON = List.of("java.io.tmpdir", "jna.boot.library.path",
            "jna.library.path",
            "jna.nounpack", "jna.nosys");

    RecogniserCommand {
        words = List.copyOf(words);
    }

    /** The process that serves this model. */
    static RecogniserCommand serving(Path folder, Endpointing endpointing, Path work) {
        var words = new ArrayList<>(List.of(java()));
        words.addAll(MODEST);
        words.addAll(SILENT);
        words.add("--enable-native-access=ALL-UNNAMED");
        HANDED_ON.stream().filter(name -> System.getProperty(name) != null)
                .forEach(name -> words.add("-D" + name + "=" + absolute(System.getProperty(name))));
        words.addAll(List.of("-cp", classPath()));
        words.add(RecogniserProcess.class.getName());
        words.addAll(List.of(folder.toAbsolutePath().toString(), work.toAbsolutePath().toString()));
        Stream.of(endpointing.pause(), endpointing.silence(), endpointing.longest()).map(String::valueOf)
                .forEach(words::add);
        return new RecogniserCommand(words, folder.toAbsolutePath(), work);
    }

    /**
     * Looks for the folder it works in.
     *
     * @throws ProblemException MOD-02 if there is none
     */
    void check() throws ProblemException {
        if (!Files.isDirectory(directory)) {
            throw new ProblemException(
                    Problem.of(ProblemCode.MOD_02, directory.getFileName(), "no such folder"));
        }
    }

    /** Starts it, with a folder of its own for the libraries it has to unpack: a process that is killed leaves them there. */
    Process start(Path scratch) throws IOException {
        var all = new ArrayList<>(words);
        all.add(1, "-Djna.tmpdir=" + scratch);
        return new ProcessBuilder(all).directory(directory.toFile()).start();
    }

    /** The Java that runs this program. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Started from modules, the same jars do as a class path. */
    private static String classPath() {
        var path = System.getProperty("java.class.path", "");
        return absolute(path.isEmpty() ? System.getProperty("jdk.module.path", "") : path);
    }

    /** The process works in another folder than this one. What is no path, such as {@code true}, stays as it is. */
    private static String absolute(String paths) {
        return Stream.of(paths.split(Pattern.quote(File.pathSeparator)))
                .map(path -> Files.exists(Path.of(path)) ? Path.of(path).toAbsolutePath().toString() : path)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
