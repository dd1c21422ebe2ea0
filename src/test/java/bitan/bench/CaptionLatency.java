package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * From the end of a word in the sound to its first showing on the visitor's screen: the demonstration in windows,
 * in real time, in the packaged program. A word's end is where the settled result places it.
 */
final class CaptionLatency {
    private CaptionLatency() {
    }

    static List<Figure> measure() throws IOException, InterruptedException {
        try (var program = Packaged.start(Files.createTempDirectory("bitan-bench"), "", "demo")) {
            var delays = delays(program.finish());
            delays.sort(null);
            var words = delays.size() + " words";
            return List.of(Figure.atMost(150, "caption latency, median", at(delays, 0.5), "ms", words),
                    Figure.atMost(400, "caption latency, p95", at(delays, 0.95), "ms", words),
                    Figure.atMost(900, "caption latency, longest", at(delays, 1), "ms", words));
        }
    }

    private static List<Double> delays(List<JsonNode> events) {
        var captured = new TreeMap<Double, Long>();
        events.stream().filter(event -> is(event, "captured"))
                .forEach(
                        event -> captured.put(event.get("audioEnd").asDouble(), event.get("nanos").asLong()));
        var shown = events.stream()
                .filter(event -> is(event, "shown") && event.get("screen").asString().equals("visitor"))
                .toList();
        var delays = new ArrayList<Double>();
        long before = 0;
        for (var event : events) {
            if (is(event, "recognised") && event.get("kind").asString().equals("settled")) {
                addDelays(event, before, captured, shown, delays);
                before = event.get("nanos").asLong();
            }
        }
        return delays;
    }

    private static boolean is(JsonNode event, String name) {
        return event.get("event").asString().equals(name);
    }

    private static void addDelays(JsonNode settled, long after, NavigableMap<Double, Long> captured,
            List<JsonNode> shown, List<Double> delays) {
        var readable = settled.get("readable").asString();
        for (var word : settled.get("words")) {
            var upTo = readable.substring(0, word.path("shownUpTo").asInt(readable.length()));
            double end = word.get("end").asDouble();
            var frame = captured.ceilingEntry(end);
            var first = shown.stream()
                    .filter(event -> event.get("nanos").asLong() > after)
                    .filter(event -> event.path("text").asString().startsWith(upTo)).findFirst();
            if (frame != null && first.isPresent()) {
                double ended = frame.getValue() - (frame.getKey() - end) * 1e9;
                delays.add((first.get().get("nanos").asLong() - ended) / 1e6);
            }
        }
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }
}
