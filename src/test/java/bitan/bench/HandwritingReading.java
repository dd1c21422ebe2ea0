package bitan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import bitan.glossary.GlossaryFile;
import bitan.handwriting.Hand;
import bitan.handwriting.Hand.Manner;
import bitan.handwriting.Handwriting;
import bitan.handwriting.Medians;
import bitan.ink.Ink;
import bitan.lexicon.Lexicon;
import bitan.lexicon.LexiconEntry;
import bitan.wording.Glossary;
import bitan.wording.Term;

/** How much of synthesised handwriting is read: single characters, and lines of free writing. Noise: see {@link Hand}. */
final class HandwritingReading {
    private static final int SINGLES = 500;
    private static final int LINES = 200;
    private static final long SEED = 20261123;
    /** How many of the most used characters; together they make up 96 % of the dictionary's uses. */
    private static final int COMMON = 1500;
    private static final int EVERYDAY_WEIGHT = 300;

    private final Lexicon lexicon = Lexicon.load();
    private final Glossary glossary = GlossaryFile.shipped();
    private final Medians medians = Medians.load();
    private final Handwriting handwriting;
    private final List<String> common;
    private final List<Figure> figures = new ArrayList<>();

    private HandwritingReading() throws Exception {
        long before = System.nanoTime();
        handwriting = Handwriting.open(lexicon, glossary);
        figures.add(Figure.atMost(2000, "handwriting ready", (System.nanoTime() - before) / 1e6, "ms",
                "cold, warmed up"));
        common = byUse();
    }

    static List<Figure> measure() throws Exception {
        var bench = new HandwritingReading();
        try (bench.handwriting) {
            bench.singles(Manner.NEAT, COMMON, 97, 99);
            bench.singles(Manner.NEAT, bench.common.size(), 97, 99);
            bench.singles(Manner.ANY_ORDER, COMMON, 95, 99);
            bench.singles(Manner.JOINED, COMMON, 95, 98);
            bench.lines();
        }
        return bench.figures;
    }

    private void lines() {
        var random = new Random(SEED);
        var words = lexicon.entries().filter(e -> e.word().length() > 1 && e.weight() >= EVERYDAY_WEIGHT)
                .map(LexiconEntry::word).distinct().filter(medians::has).toList();
        var terms = glossary.terms().stream().map(Term::text)
                .filter(term -> term.length() >= 4 && term.length() <= 6 && medians.has(term)).toList();
        lines("lines of terms", () -> pick(terms, random));
        lines("lines of everyday words", () -> joined(words, random));
        lines("lines of random characters",
                () -> String.join("",
                        random.ints(4 + random.nextInt(3), 0, COMMON).mapToObj(common::get).toList()));
        lines("telephone numbers",
                () -> "1" + (3 + random.nextInt(7)) + random.ints(9, 0, 10).mapToObj(Integer::toString)
                        .reduce("", String::concat));
    }

    private void singles(Manner manner, int of, double one, double five) {
        var hand = new Hand(medians, SEED, manner);
        var characters = new ArrayList<>(common.subList(0, of));
        Collections.shuffle(characters, new Random(SEED));
        int first = 0;
        int among = 0;
        var times = new ArrayList<Double>();
        for (var character : characters.subList(0, SINGLES)) {
            var ink = hand.character(character);
            long before = System.nanoTime();
            var read = handwriting.read(ink).characters();
            times.add((System.nanoTime() - before) / 1e6);
            first += read.size() == 1 && read.getFirst().best().equals(character) ? 1 : 0;
            among += read.size() == 1 && read.getFirst().candidates().contains(character) ? 1 : 0;
        }
        var name = manner.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", of " + of;
        var detail = " of " + SINGLES;
        figures.add(Figure.atLeast(one, "character top-1, " + name, 100.0 * first / SINGLES, "%",
                first + detail));
        figures.add(Figure.atLeast(five, "character top-5, " + name, 100.0 * among / SINGLES, "%",
                among + detail));
        times.sort(Comparator.naturalOrder());
        figures.add(Figure.atMost(60, "a character, " + name, times.get(SINGLES / 2), "ms", "median"));
    }

    private void lines(String name, Supplier<String> texts) {
        var hand = new Hand(medians, SEED, Manner.NEAT);
        int right = 0;
        int characters = 0;
        double millis = 0;
        for (int i = 0; i < LINES; i++) {
            var text = texts.get();
            Ink ink = hand.line(text);
            long before = System.nanoTime();
            right += handwriting.read(ink).text().equals(text) ? 1 : 0;
            millis += (System.nanoTime() - before) / 1e6;
            characters += text.length();
        }
        figures.add(Figure.atLeast(85, name + " right", 100.0 * right / LINES, "%", right + " of " + LINES));
        figures.add(Figure.atMost(60, name + ", a character", millis / characters, "ms", "mean"));
    }

    private List<String> byUse() {
        Map<String, Long> uses = new HashMap<>();
        lexicon.entries().forEach(entry -> entry.word().codePoints()
                .forEach(c -> uses.merge(Character.toString(c), (long) entry.weight(), Long::sum)));
        return medians.hanzi().stream().sorted(Comparator.comparingLong(c -> -uses.getOrDefault(c, 0L)))
                .toList();
    }

    private static String joined(List<String> words, Random random) {
        var text = "";
        while (text.length() < 4) {
            text += pick(words, random);
        }
        return text.length() <= 6 ? text : joined(words, random);
    }

    private static String pick(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
