package bitan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import bitan.wording.OddText;
import bitan.wording.facts.Facts;

/** What texts nobody says cost at worst: the same few numerals and units again and again, or all of them in any order. */
final class OddTexts {
    private static final int LENGTH = OddText.LONGEST;
    private static final int ROUNDS = 5;
    private static final int SEEDS = 300;
    private static final int MIXED = 60;
    private static final int LONGER = 10;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private OddTexts() {
    }

    static List<Figure> measure() {
        var texts = texts();
        var wording = Wordings.shipped();
        texts.forEach(wording::line);
        var facts = worst(texts, Facts::in);
        var lines = worst(texts, wording::line);
        return List.of(figure("facts of 1,000 odd characters, worst", facts),
                figure("wording of 1,000 odd characters, worst", lines),
                growth("facts, ten times as long, time a character", facts.text(), Facts::in),
                growth("wording, ten times as long, time a character", lines.text(), wording::line));
    }

    /** The text that took longest. */
    private record Worst(String text, double millis) {}

    private static Figure figure(String name, Worst worst) {
        return Figure.atMost(5, name, worst.millis(), "ms",
                "processor time, best of " + ROUNDS + ", " + worst.text().substring(0, 6) + "…");
    }

    /** By how much a character of a text ten times as long costs more. */
    private static Figure growth(String name, String text, Consumer<String> work) {
        double once = millis(text.repeat(LONGER), work);
        double longer = millis(text.repeat(LONGER * LONGER), work);
        return Figure.atMost(1.5, name, longer / once / LONGER, "x",
                LONGER * LONGER * LENGTH + " against " + LONGER * LENGTH + " characters");
    }

    private static Worst worst(List<String> texts, Consumer<String> work) {
        var worst = new Worst("", 0);
        for (var text : texts) {
            double millis = millis(text, work);
            worst = millis > worst.millis() ? new Worst(text, millis) : worst;
        }
        return worst;
    }

    private static double millis(String text, Consumer<String> work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            work.accept(text);
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        return best;
    }

    private static List<String> texts() {
        var random = new Random(12);
        var texts = new ArrayList<String>();
        OddText.CHARACTERS.chars()
                .forEach(c -> texts.add(OddText.repeated(String.valueOf((char) c), LENGTH)));
        for (int i = 0; i < SEEDS; i++) {
            texts.add(OddText.repeated(some(random, 2 + random.nextInt(4)), LENGTH));
        }
        for (int i = 0; i < MIXED; i++) {
            texts.add(some(random, LENGTH));
        }
        return texts;
    }

    private static String some(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(OddText.CHARACTERS.charAt(random.nextInt(OddText.CHARACTERS.length())));
        }
        return text.toString();
    }
}
