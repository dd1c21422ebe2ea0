package bitan.handwriting;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one group of strokes may be, likeliest first; the likeliest hanzi are always among it. Immutable. */
record Guess(List<InkCandidate> candidates) {
    private static final int KEPT = 12;
    private static final int HANZI_KEPT = 5;
    /** Less likely ones are not worth sorting. */
    private static final double LEAST = 0.002;
    /** From here on a second opinion changes nothing. */
    private static final double SURE = 0.9;

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
