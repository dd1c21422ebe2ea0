package bitan.pinyin;

import java.util.Set;

/**
 * How letters are to be understood. Immutable.
 *
 * @param nine whether digits from 2 to 9 stand for the letters on a telephone's keys
 * @param fuzzy the sounds that may be meant for each other
 */
public record PinyinOptions(boolean nine, Set<Fuzzy> fuzzy) {
    /** Letters, every sound as it is spelled. */
    public static final PinyinOptions LETTERS = new PinyinOptions(false, Set.of());

    public PinyinOptions {
        fuzzy = Set.copyOf(fuzzy);
    }
}
