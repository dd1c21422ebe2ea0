package bitan.pinyin;

import java.util.EnumSet;
import java.util.Set;

/**
 * How letters are to be understood. Immutable.
 *
 * @param nine whether digits from 2 to 9 stand for the letters on a telephone's keys
 * @param fuzzy the sounds that may be meant for each other
 * @param before what stands before, as far as it is known: a name may follow, or a number go on
 */
public record PinyinOptions(boolean nine, Set<Fuzzy> fuzzy, String before) {
    /** Letters, every sound as it is spelled. */
    public static final PinyinOptions LETTERS = new PinyinOptions(false, Set.of());

    /** Letters as people of any region type them: what sounds alike to them may be meant, the exact sound first. */
    public static final PinyinOptions ANY_ACCENT = new PinyinOptions(false, EnumSet.allOf(Fuzzy.class));

    /** With nothing before. */
    public PinyinOptions(boolean nine, Set<Fuzzy> fuzzy) {
        this(nine, fuzzy, "");
    }

    public PinyinOptions {
        fuzzy = Set.copyOf(fuzzy);
    }
}
