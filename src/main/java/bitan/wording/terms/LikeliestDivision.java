package bitan.wording.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import bitan.lexicon.Lexicon;

/**
 * The likeliest division of a text into everyday words and terms, those misheard included: a term is believed only
 * where the whole line is likelier with it, so that no word of its own right is broken up.
 */
final class LikeliestDivision {
    /** How often a term is expected, in parts of the lexicon's total weight. */
    private static final double TERM_SHARE = 3e-5;
    /** A term of more characters is expected by this factor more for each: chance makes few long terms. */
    private static final double LENGTH_BONUS = 1.5;
    /** How unlikely a character's distance makes a term: natural logarithm for a cost of 1. */
    private static final double DISTANCE = 3;

    private final String text;
    private final Lexicon lexicon;
    private final double[] best;
    private final int[] from;
    private final @Nullable Match[] by;

    private LikeliestDivision(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        best = new double[text.length() + 1];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        from = new int[text.length() + 1];
        by = new Match[text.length() + 1];
    }

    /**
     * Reads a text.
     *
     * @param matches for each start, what may be taken for a term there
     */
    static LikeliestDivision of(String text, Lexicon lexicon, List<List<Match>> matches) {
        var reading = new LikeliestDivision(text, lexicon);
        for (int start = 0; start < text.length(); start++) {
            reading.words(start);
            for (var match : matches.get(start)) {
                reading.step(start, match.end(), reading.chance(match), match);
            }
        }
        return reading;
    }

    private void words(int start) {
        step(start, start + 1, share(Math.max(0.5, lexicon.weight(text, start, start + 1))), null);
        int longest = Math.min(text.length(), start + Lexicon.LONGEST);
        for (int end = start + 2; end <= longest; end++) {
            int weight = lexicon.weight(text, start, end);
            if (weight > 0) {
                step(start, end, share(weight), null);
            }
        }
    }

    private double share(double weight) {
        return Math.log(weight / lexicon.total());
    }

    private double chance(Match match) {
        return Math.log(TERM_SHARE) + (match.end() - match.start() - 2) * LENGTH_BONUS
                - DISTANCE * match.cost() / 100;
    }

    private void step(int start, int end, double chance, @Nullable Match match) {
        if (best[start] + chance > best[end]) {
            best[end] = best[start] + chance;
            from[end] = start;
            by[end] = match;
        }
    }

    /** The terms of this reading, in order. */
    List<Match> terms() {
        var terms = new ArrayList<Match>();
        for (int end = text.length(); end > 0; end = from[end]) {
            var match = by[end];
            if (match != null) {
                terms.add(match);
            }
        }
        return terms.reversed();
    }

    /** Where words begin and end. */
    BitSet borders() {
        var borders = new BitSet(text.length() + 1);
        for (int end = text.length(); end > 0; end = from[end]) {
            borders.set(end);
        }
        borders.set(0);
        return borders;
    }
}
