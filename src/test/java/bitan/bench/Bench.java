package bitan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.kiosk.HourOfSpeech;
import bitan.app.kiosk.LongConversation;

/**
 * The figures Bitan has to reach, measured: {@code mvn verify -Pbench}. Prints a table and writes
 * {@code target/bench/NAME.json}; fails on nothing, for these are measurements and machines are noisy.
 */
final class Bench {
    private static final Path FOLDER = Path.of("target", "bench");

    private static final Map<String, Benchmark> ALL = Map.of("transcribe", TranscribeCost::measure, "latency",
            CaptionLatency::measure, "start", StartUp::measure, "frames", LongConversation::measure, "heap",
            HourOfSpeech::measure);

    private Bench() {
    }

    /** One benchmark. */
    @FunctionalInterface
    interface Benchmark {
        /** Measures; may take minutes. */
        List<Figure> measure() throws Exception;
    }

    /** Runs all benchmarks, or those whose names are given. */
    public static void main(String[] names) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var wanted = List.of(names);
        var all = new ArrayList<Figure>();
        for (var benchmark : ALL.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(benchmark.getKey())) {
                out.println("measuring " + benchmark.getKey() + " …");
                var figures = benchmark.getValue().measure();
                write(benchmark.getKey(), figures);
                all.addAll(figures);
            }
        }
        all.forEach(figure -> out.println(figure.row()));
        System.exit(0);
    }

    private static void write(String name, List<Figure> figures) throws Exception {
        Files.createDirectories(FOLDER);
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(FOLDER.resolve(name + ".json"), json.writeValueAsString(figures) + "\n");
    }
}
