package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import bitan.wording.ShippedWords;
import bitan.wording.Span;
import bitan.wording.numbers.NumberRule.Written;

/** Where numbers stand in a text, in whatever writing, understood or not. */
public final class Numerals {
    private static final String HANZI = "零〇一二两三四五六七八九十百千万亿兆半幺廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億";
    private static final String BETWEEN = ".,:/-．，：／－";
    private static final Set<String> WORDS = ShippedWords.beside(Numerals.class, "words.txt");
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Numerals() {
    }

    /** Every stretch with a digit or a numeral in it, in order; words that only look so (一定, 万一) are none. Linear. */
    public static List<Span> in(String text) {
        var found = new ArrayList<Span>();
        for (int at = 0; at < text.length();) {
            int word = word(text, at);
            int end = word > at ? word : end(text, at);
            if (word == at && text.substring(at, end).codePoints().anyMatch(Numerals::isNumeral)) {
                found.add(new Span(at, end));
            }
            at = end;
        }
        return List.copyOf(found);
    }

    /** Where the longest word that begins here ends; here, if none does. */
    private static int word(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST); end > at + 1; end--) {
            if (WORDS.contains(text.substring(at, end))) {
                return end;
            }
        }
        return Kept.word(text, at).map(Written::end).orElse(at);
    }

    /** Where a run of digits, numerals and Latin letters ends; never right here. */
    private static int end(String text, int at) {
        int end = at;
        while (end < text.length() && (holds(text.codePointAt(end)) || isBetween(text, at, end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.max(end, at + Character.charCount(text.codePointAt(at)));
    }

    private static boolean isBetween(String text, int from, int index) {
        return index > from && index + 1 < text.length() && BETWEEN.indexOf(text.charAt(index)) >= 0
                && isNumeral(text.codePointBefore(index)) && isNumeral(text.codePointAt(index + 1));
    }

    private static boolean holds(int c) {
        return isNumeral(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isNumeral(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> HANZI.indexOf(c) >= 0;
        };
    }
}
