package bitan.pinyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * What people say at such counters, whoever's they are.
 *
 * @param common phrases, each once
 * @param spoken other words that are common in speech, which the everyday words lack or count too low
 */
record Phrases(List<String> common, List<String> spoken, List<Pairs> pairs) {
    /** What stands between blocks. */
    static final String BETWEEN = "\n\n";

    /** Words any of which may stand before any of some others, as numbers before what they count. */
    record Pairs(List<String> heads, List<String> tails) {
        private static Pairs of(String block) {
            int line = block.indexOf('\n');
            return new Pairs(words(block.substring(0, line)), words(block.substring(line)));
        }
    }

    static Phrases shipped() {
        var pairs = new ArrayList<Pairs>();
        var text = text("pairs.txt");
        int start = 0;
        for (int end = text.indexOf(BETWEEN); end >= 0; end = text.indexOf(BETWEEN, start)) {
            pairs.add(Pairs.of(text.substring(start, end)));
            start = end + BETWEEN.length();
        }
        pairs.add(Pairs.of(text.substring(start)));
        return new Phrases(words(text("phrases.txt")), words(text("words.txt")), pairs);
    }

    /** Each word once. Without patterns and streams, which the program would wait for. */
    private static List<String> words(String text) {
        var words = new LinkedHashSet<String>();
        for (var all = new StringTokenizer(text); all.hasMoreTokens();) {
            words.add(all.nextToken());
        }
        return new ArrayList<>(words);
    }

    static String text(String name) {
        try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped phrases", e);
        }
    }
}
