package bitan.pinyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What people say at such counters, whoever's they are.
 *
 * @param common phrases, each once
 */
record Phrases(List<String> common, List<Pairs> pairs) {

    /** Words any of which may stand before any of some others, as numbers before what they count. */
    record Pairs(List<String> heads, List<String> tails) {
        private static Pairs of(String block) {
            var lines = block.strip().lines().map(line -> List.of(line.split(" ", 0))).toList();
            return new Pairs(lines.getFirst(), lines.getLast());
        }
    }

    static Phrases shipped() {
        return new Phrases(Stream.of(text("phrases.txt").split("\\s+", 0)).distinct().toList(),
                Stream.of(text("pairs.txt").split("\n\n", 0)).map(Pairs::of).toList());
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped phrases", e);
        }
    }
}
