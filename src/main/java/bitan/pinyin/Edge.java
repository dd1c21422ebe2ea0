package bitan.pinyin;

/**
 * Some letters taken for one syllable, or for one of several.
 *
 * @param first number of the first syllable it may be
 * @param last number behind the last syllable it may be
 * @param end the place behind its letters
 * @param cost how much less likely than a syllable typed in full, in thousandths of a natural logarithm
 * @param fuzzy whether another sound was typed
 * @param spelled the letters, also where digits were typed
 */
record Edge(int first, int last, int end, int cost, boolean fuzzy, String spelled) {

    boolean holds(int syllable) {
        return first <= syllable && syllable < last;
    }
}
