package bitan.pinyin;

/**
 * Some letters taken for one syllable, or for one of several.
 *
 * @param first number of the first syllable it may be
 * @param last number behind the last syllable it may be
 * @param end the place behind its letters
 * @param cost how much less likely than a syllable typed in full, in thousandths of a natural logarithm
 * @param fit how the letters fit
 * @param spelled the letters, also where digits were typed
 */
record Edge(int first, int last, int end, int cost, Fit fit, String spelled) {

    /** How letters fit a syllable. */
    enum Fit {
        /** As they are spelled. */
        EXACT,
        /** Another sound was typed. */
        SOUND,
        /** The wrong keys were hit. */
        MISTAKE
    }

    /** Whether other letters were typed. */
    boolean isOther() {
        return fit != Fit.EXACT;
    }

    /** Whether it is one syllable and no other. */
    boolean isOne() {
        return last == first + 1;
    }

    boolean holds(int syllable) {
        return first <= syllable && syllable < last;
    }
}
