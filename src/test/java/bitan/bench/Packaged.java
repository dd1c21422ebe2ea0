package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program with a data folder of its own and a trace, as a process. */
final class Packaged implements AutoCloseable {
    private static final Path PROGRAM = Path.of("target/bitan/bin/bitan");
    private static final JsonMapper JSON = new JsonMapper();
    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final Path trace;
    /** {@code System.nanoTime()} just before the process was started; Linux counts it alike in all processes. */
    private final long begun;

    private Packaged(Process process, Path trace, long begun) {
        this.process = process;
        this.trace = trace;
        this.begun = begun;
    }

    /** Starts it with more options for Java, separated by spaces. */
    static Packaged start(Path folder, String javaOptions, String... args) throws IOException {
        var trace = Files.createTempFile(folder, "trace", ".jsonl");
        var command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(args));
        command.addAll(List.of("--trace", trace.toString(), "--trace-words"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("BITAN_JAVA_OPTIONS", javaOptions);
        long begun = System.nanoTime();
        return new Packaged(builder.start(), trace, begun);
    }

    /** Waits until the trace holds this, a minute at most; answers seconds since the start. */
    double secondsUntil(Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        for (long waited = 0; waited < 60_000; waited += POLL_MILLIS) {
            for (var event : events()) {
                if (wanted.test(event)) {
                    return (event.get("nanos").asLong() - begun) / 1e9;
                }
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IOException("not within a minute");
    }

    /** Waits until it ends by itself; answers all that happened. */
    List<JsonNode> finish() throws IOException, InterruptedException {
        process.waitFor();
        return events();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private List<JsonNode> events() throws IOException {
        var events = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(trace)) {
            try {
                events.add(JSON.readTree(line));
            } catch (JacksonException e) {
                break; // the last line is still being written
            }
        }
        return events;
    }
}
