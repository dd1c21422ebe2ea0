package bitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.glossary.GlossaryFile;
import bitan.handwriting.Handwriting;
import bitan.ink.Ink;
import bitan.ink.InkCharacter;
import bitan.ink.InkPoint;
import bitan.ink.InkReading;
import bitan.ink.Stroke;
import bitan.lexicon.Lexicon;

/**
 * How much is read of ink that other people wrote: {@code ink/truth.tsv} (file, truth, kind) and files of
 * strokes beside it, among the {@linkplain CasesOfOthers cases of others}. Without them nothing is measured.
 */
final class StrangersInk {
    private static final String TRUTH = "truth.tsv";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What is wanted of a kind and what 0.1.0 reached, both in percent. */
    private record Target(double wanted, double before) {}

    /** What 0.1.0 reached was measured on the half of the samples that was at hand. */
    private static final Map<String, Target> TARGETS = Map.ofEntries(Map.entry("drawing", new Target(100, 0)),
            Map.entry("neat-block", new Target(90, 55)), Map.entry("neat-crossout", new Target(80, 0)),
            Map.entry("neat-line", new Target(96, 92.3)), Map.entry("neat-lines", new Target(90, 57.1)),
            Map.entry("neat-overwrite", new Target(0, 0)), Map.entry("neat-vertical", new Target(80, 0)),
            Map.entry("neat-word", new Target(96, 81.8)), Map.entry("num-amount", new Target(75, 0)),
            Map.entry("num-date", new Target(75, 0)), Map.entry("num-id", new Target(75, 50)),
            Map.entry("num-phone", new Target(80, 20)), Map.entry("num-phone-cn", new Target(80, 9.5)),
            Map.entry("pendigits", new Target(96, 74.2)), Map.entry("tegaki-learner1", new Target(98, 100)),
            Map.entry("tegaki-native1", new Target(98, 95.5)), Map.entry("uji-digit", new Target(96, 76.7)),
            Map.entry("uji-upper", new Target(0, 47.7)));

    private final Path folder;
    private final Handwriting handwriting;
    private final Map<String, Tally> kinds = new TreeMap<>();

    /** One file and what it says; lines are separated by line breaks, a drawing says nothing. */
    private record Sample(String file, String truth, String kind) {}

    /** What was read of one kind. */
    private static final class Tally {
        private int all;
        private int right;
        private int among;
        private int characters;
        private int wrong;
        private final List<Double> millis = new ArrayList<>();
    }

    private StrangersInk(Path folder, Handwriting handwriting) {
        this.folder = folder;
        this.handwriting = handwriting;
    }

    static List<Figure> measure() throws Exception {
        var folder = CasesOfOthers.folder().resolve("ink");
        if (!Files.isRegularFile(folder.resolve(TRUTH))) {
            return List.of();
        }
        try (var handwriting = Handwriting.open(Lexicon.load(), GlossaryFile.shipped())) {
            return new StrangersInk(folder, handwriting).all();
        }
    }

    private List<Figure> all() throws IOException {
        for (var row : CasesOfOthers.rows("ink/" + TRUTH)) {
            count(new Sample(row[0], row[1].replace("\\n", "\n"), row[2]));
        }
        return kinds.entrySet().stream().flatMap(kind -> figures(kind.getKey(), kind.getValue()).stream())
                .toList();
    }

    private void count(Sample sample) throws IOException {
        var ink = ink(folder.resolve(sample.file()));
        long before = System.nanoTime();
        var reading = handwriting.read(ink);
        var tally = kinds.computeIfAbsent(sample.kind(), _ -> new Tally());
        tally.millis.add((System.nanoTime() - before) / 1e6 / Math.max(1, sample.truth().length()));
        var text = reading.text();
        tally.all++;
        tally.right += text.equals(sample.truth()) ? 1 : 0;
        tally.among += text.equals(sample.truth()) || among(reading, sample.truth()) ? 1 : 0;
        tally.characters += sample.truth().length();
        tally.wrong += distance(text, sample.truth());
        if (!text.equals(sample.truth()) && Boolean.getBoolean("bitan.ink.show")) {
            System.out.println(sample.kind() + "\t" + sample.file() + "\t" + sample.truth().replace("\n", "/")
                    + "\t" + text.replace("\n", "/"));
        }
    }

    private static List<Figure> figures(String kind, Tally tally) {
        var target = TARGETS.getOrDefault(kind, new Target(0, 0));
        var detail = tally.right + " of " + tally.all + "; 0.1.0: " + target.before() + " %";
        tally.millis.sort(Comparator.naturalOrder());
        return List.of(
                Figure.atLeast(target.wanted(), kind + ", right", 100.0 * tally.right / tally.all, "%",
                        detail),
                Figure.atLeast(0, kind + ", right among five", 100.0 * tally.among / tally.all, "%", ""),
                Figure.atLeast(0, kind + ", characters right",
                        100 - 100.0 * tally.wrong / Math.max(1, tally.characters), "%", ""),
                Figure.atMost(60, kind + ", a character", tally.millis.get(tally.millis.size() / 2), "ms",
                        "median"));
    }

    private static boolean among(InkReading reading, String truth) {
        var characters = reading.characters();
        return characters.size() == 1
                && characters.stream().map(InkCharacter::candidates).anyMatch(some -> some.contains(truth));
    }

    /** How many characters have to be changed, added or taken away. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[other.length()];
    }

    private static Ink ink(Path file) throws IOException {
        return new Ink(
                MAPPER.readTree(Files.readString(file)).valueStream().map(StrangersInk::stroke).toList());
    }

    private static Stroke stroke(JsonNode points) {
        return new Stroke(points.valueStream().map(point -> InkPoint.at(point.get(0).asDouble(),
                point.get(1).asDouble(), point.has(2) ? point.get(2).asLong() : 0)).toList());
    }
}
