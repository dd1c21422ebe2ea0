package bitan.handwriting;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What one group of strokes may be, likeliest first. Immutable. */
record Guess(List<Candidate> candidates) {
    private static final int KEPT = 12;
    private static final int LEAST_KEPT = 5;
    private static final double SURE = 0.25;
    /** Less likely ones are not worth sorting. */
    private static final double LEAST = 0.002;

    Guess {
        candidates = List.copyOf(candidates);
    }

    /** Whether it looks like one hanzi and nothing beside it. */
    boolean isOneHanzi() {
        var first = candidates.getFirst();
        return first.script() == Script.HANZI && first.alone() >= SURE;
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
        return new Guess(best(alphabet, i -> together[i]).mapToObj(i -> new Candidate(alphabet.character(i),
                alphabet.script(i), together[i] * together[i], alone(looks, i))).toList());
    }

    private static double alone(List<Frames> looks, int character) {
        double sum = looks.stream().mapToDouble(look -> Math.sqrt(look.alone(character))).sum()
                / looks.size();
        return sum * sum;
    }

    private static IntStream best(Alphabet alphabet, IntToDoubleFunction likely) {
        var known = IntStream.range(1, alphabet.size()).filter(i -> alphabet.script(i) != Script.NONE).boxed()
                .toList();
        var likelier = known.stream().filter(i -> likely.applyAsDouble(i) >= LEAST).toList();
        return (likelier.size() < LEAST_KEPT ? known : likelier).stream()
                .sorted(Comparator.comparingDouble(i -> -likely.applyAsDouble(i))).limit(KEPT)
                .mapToInt(Integer::intValue);
    }
}
