package bitan.wording.terms;

import bitan.wording.Span;

/**
 * A stretch of text that sounds like a term.
 *
 * @param cost how far from its sound, hundredths of a character; 0 where it is the term itself
 */
record Match(int start, int end, String term, int cost) {

    Span span() {
        return new Span(start, end);
    }

    boolean isExact() {
        return cost == 0;
    }

    /** Whether it sounds near enough: 0.40 a character for two, 0.70 for more (measured, 1.4 false in 10,000). */
    static boolean isNear(int cost, int length) {
        return cost <= length * (length == 2 ? 40 : 70);
    }

    /** Whether it is said with the same syllables, tones aside, on the whole. */
    boolean isAlike() {
        return cost <= (end - start) * 40;
    }
}
