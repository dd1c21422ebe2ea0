package bitan.wording;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts nobody says: numerals, units and digits in any order, and the same few of them again and again. */
public final class OddText {
    /** Every numeral, unit and digit, and what stands beside them. */
    public static final String CHARACTERS = "〇零幺一二两三四五六七八九十百千万亿兆壹贰叁肆伍陆柒捌玖拾佰仟半几点分之成负第多来"
            + "元块角毛钱年月日号天个周星期礼拜时刻钟秒层楼室座窗口岁折倍到至和转差上下午早晚今明吗呢吧什么是不有没还"
            + "0123456789０９.,，。：:-/%‰*+~ ·¥XAa";
    /** What a turn may have at most. */
    public static final int LONGEST = 1000;

    private OddText() {
    }

    /** Up to {@link #LONGEST} characters. */
    public static Arbitrary<String> any() {
        var some = Arbitraries.strings().withChars(CHARACTERS);
        var again = Combinators
                .combine(some.ofMinLength(1).ofMaxLength(5), Arbitraries.integers().between(1, LONGEST))
                .as(OddText::repeated);
        return Arbitraries.oneOf(some.ofMaxLength(40), some.ofMaxLength(LONGEST), again,
                Combinators.combine(again, some.ofMaxLength(20), again)
                        .as((a, b, c) -> cut(a + b + c, LONGEST)));
    }

    /** So many characters of the same again and again. */
    public static String repeated(String text, int length) {
        return cut(text.repeat(length / text.length() + 1), length);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
