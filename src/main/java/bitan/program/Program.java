package bitan.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Another program, run within a limit of time, whether it hangs, does not read its input, writes without end, or
 * leaves a process behind that keeps its output open. Immutable and safe between threads; not for the FX thread.
 *
 * @param words the command and its arguments
 * @param environment what is added to this program's own
 */
public record Program(List<String> words, Map<String, String> environment) {

    public Program {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** A command, if it is installed: the first of this name in the folders of a search path. */
    public static Optional<Path> find(String command, String searchPath) {
        return Stream.of(searchPath.split(":")).map(Path::of).filter(Path::isAbsolute)
                .map(folder -> folder.resolve(command))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
    }

    /** The search path of this program. */
    public static String searchPath() {
        return System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    }

    /**
     * Runs it to its end.
     *
     * @param input what it reads
     * @return what it said on both its outputs, in UTF-8; of very much the beginning
     * @throws IOException if it cannot be started, ends with another code than 0, or has not ended within the limit;
     *             it is killed then, with all it started, and so it is if the thread is interrupted
     */
    public String run(byte[] input, Duration limit) throws IOException {
        return run(input, limit, _ -> false);
    }

    /**
     * Runs it until it has said enough, or to its end.
     *
     * @param enough whether what it said so far will do: it then goes on by itself until the limit
     * @throws IOException as {@link #run(byte[], Duration)} does
     */
    public String run(byte[] input, Duration limit, Predicate<String> enough) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Run(builder.start(), limit).heard(input, enough);
    }
}
