package bitan.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.handwriting.digit.DigitNetwork;

/** What one group of strokes may be, likeliest first; the likeliest hanzi are always among it. Immutable. */
record Guess(List<InkCandidate> candidates) {
    private static final int KEPT = 12;
    private static final int HANZI_KEPT = 5;
    /** Less likely ones are not worth sorting. */
    private static final double LEAST = 0.002;
    /** From here on a second opinion changes nothing. */
    private static final double SURE = 0.9;

    /** How much the network's doubt that it is a digit counts for everything else. */
    private static final double OTHER = 0.5;
    private static final double OTHER_LEAST = 0.05;
    /** How much the look counts beside the network, and how unlikely at worst. */
    private static final double LOOKED = 0.25;
    private static final double DIGIT_LEAST = 0.02;
    private static final double DOT = 0.6;

    Guess {
        candidates = List.copyOf(candidates);
    }

    /** Whether it looks like a hanzi, and may well be another one. */
    boolean isUnsureHanzi() {
        return !candidates.isEmpty() && candidates.getFirst().script() == Script.HANZI
                && candidates.getFirst().likely() < SURE;
    }

    /** The same without what is no hanzi. */
    Guess hanzi() {
        return new Guess(candidates.stream().filter(c -> c.script() == Script.HANZI).toList());
    }

    /** The same hanzi, and of another guess what is none. */
    Guess withOthersOf(Guess other) {
        return new Guess(Stream.concat(hanzi().candidates().stream(),
                other.candidates().stream().filter(c -> c.script() != Script.HANZI))
                .sorted(Comparator.comparingDouble(InkCandidate::likely).reversed()).toList());
    }

    /** The likeliest character; empty if there is none. */
    String text() {
        return candidates.isEmpty() ? "" : candidates.getFirst().text();
    }

    /** A dot is too small to be looked at: where it stands says more. */
    static Guess dot() {
        return new Guess(Stream.of(".", "\uff0c", "\u3001", ",")
                .map(text -> new InkCandidate(text, Script.MARK, text.equals(".") ? DOT : DOT / 2,
                        text.equals(".") ? DOT : DOT / 2))
                .toList());
    }

    /** How much it looks like the likeliest character, and nothing beside it. */
    double best() {
        return Math.max(alone(true), alone(false));
    }

    /**
     * What the network of digits adds to it: both know something, and neither knows all.
     *
     * @param network how likely each of its characters is, and last none of them
     */
    Guess withDigits(double[] network) {
        double other = Math.max(OTHER_LEAST, Math.pow(network[network.length - 1], OTHER));
        var all = new ArrayList<InkCandidate>();
        for (var c : candidates) {
            if (DigitNetwork.CHARACTERS.indexOf(c.text()) < 0) {
                all.add(c.times(other));
            }
        }
        for (int i = 0; i < DigitNetwork.CHARACTERS.length(); i++) {
            var text = DigitNetwork.CHARACTERS.substring(i, i + 1);
            var looked = candidates.stream().filter(c -> c.text().equals(text)).findFirst();
            double likely = network[i]
                    * Math.pow(Math.max(DIGIT_LEAST, looked.map(InkCandidate::likely).orElse(0.0)), LOOKED);
            if (likely >= LEAST) {
                all.add(new InkCandidate(text, Script.of(text), likely, likely));
            }
        }
        all.sort(Comparator.comparingDouble(InkCandidate::likely).reversed());
        return new Guess(all);
    }

    /** How much it looks like the likeliest hanzi, or like the likeliest of anything else, and nothing beside it. */
    double alone(boolean hanzi) {
        return candidates.stream().filter(c -> (c.script() == Script.HANZI) == hanzi)
                .mapToDouble(InkCandidate::alone).max().orElse(0);
    }

    /** How much it looks like a digit, letter or mark that does not stand alone. */
    double beside() {
        return candidates.stream().filter(c -> c.script() != Script.HANZI)
                .mapToDouble(c -> c.likely() - c.alone()).max().orElse(0);
    }

    /** What several looks at the same strokes say together: the square roots of the likelihoods, averaged. */
    static Guess of(Alphabet alphabet, List<Frames> looks) {
        var most = looks.stream().map(Frames::most).toList();
        var together = new double[alphabet.size()];
        for (int i = 0; i < together.length; i++) {
            for (var look : most) {
                together[i] += Math.sqrt(look[i]) / looks.size();
            }
        }
        return new Guess(
                best(alphabet, i -> together[i]).mapToObj(i -> new InkCandidate(alphabet.character(i),
                        alphabet.script(i), together[i] * together[i], alone(looks, i))).toList());
    }

    private static double alone(List<Frames> looks, int character) {
        double sum = looks.stream().mapToDouble(look -> Math.sqrt(look.alone(character))).sum()
                / looks.size();
        return sum * sum;
    }

    private static IntStream best(Alphabet alphabet, IntToDoubleFunction likely) {
        var sorted = IntStream.range(1, alphabet.size())
                .filter(i -> alphabet.script(i) != Script.NONE && likely.applyAsDouble(i) >= LEAST).boxed()
                .sorted(Comparator.comparingDouble(i -> -likely.applyAsDouble(i))).limit(KEPT).toList();
        return Stream.concat(sorted.stream(), hanzi(alphabet, likely).boxed()).distinct()
                .sorted(Comparator.comparingDouble(i -> -likely.applyAsDouble(i)))
                .mapToInt(Integer::intValue);
    }

    private static IntStream hanzi(Alphabet alphabet, IntToDoubleFunction likely) {
        return IntStream.range(1, alphabet.size()).filter(i -> alphabet.script(i) == Script.HANZI).boxed()
                .sorted(Comparator.comparingDouble(i -> -likely.applyAsDouble(i))).limit(HANZI_KEPT)
                .mapToInt(Integer::intValue);
    }
}
