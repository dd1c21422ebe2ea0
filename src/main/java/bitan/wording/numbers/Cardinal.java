package bitan.wording.numbers;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as they are said, up to 亿, and as they are written. */
final class Cardinal {
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String BELOW_WAN = "(?:([二两三四五六七八九一])千)?(?:零?([二两三四五六七八九一])百)?"
            + "(?:零?([一二三四五六七八九]?)十)?(?:零?([一二两三四五六七八九]))?";
    private static final Pattern NUMBER = Pattern
            .compile("(?!零)(?:" + BELOW_WAN + "(?<=[^零])亿)?(?:零?" + BELOW_WAN + "(?<=[^零亿])万)?(?:零?"
                    + BELOW_WAN + ")?(?<=[^零])");
    /** How many groups one section has: thousands, hundreds, tens, ones. */
    private static final int GROUPS = 4;

    private Cardinal() {
    }

    /**
     * The value of 三千零五 (3005), 两万, 十五, or with the last unit left out, 三千五 (3500); empty if it is none, or
     * reaches 万亿.
     */
    static OptionalLong parse(String spoken) {
        if (spoken.equals("零")) {
            return OptionalLong.of(0);
        }
        var number = NUMBER.matcher(spoken);
        if (spoken.isEmpty() || !number.matches()) {
            return OptionalLong.empty();
        }
        long value = section(number, 1) * YI + section(number, 1 + GROUPS) * WAN
                + section(number, 1 + 2 * GROUPS);
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value + leftOut(spoken));
    }

    /** With 万 and 亿 where nothing but them remains, else with digits only. */
    static String write(long value) {
        if (value < WAN || value % WAN != 0) {
            return Long.toString(value);
        }
        var wan = value % YI == 0 ? "" : value % YI / WAN + "万";
        return value < YI ? wan : value / YI + "亿" + wan;
    }

    /** Digit by digit, 幺 being one. */
    static String digits(String spoken) {
        var digits = new StringBuilder();
        spoken.chars().map(c -> digit((char) c)).forEach(digits::append);
        return digits.toString();
    }

    /** What 百, 千, 万 and 亿 stand for as the unit of the number before them; 1 for any other character. */
    static long unit(char c) {
        return switch (c) {
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> WAN;
            case '亿' -> YI;
            default -> 1;
        };
    }

    private static long section(Matcher number, int first) {
        long value = 0;
        for (int group = first; group < first + GROUPS; group++) {
            boolean said = number.start(group) >= 0;
            boolean alone = said && number.group(group).isEmpty();
            value = 10 * value + (alone ? 1 : said ? digit(number.group(group).charAt(0)) : 0);
        }
        return value;
    }

    /** What is missing in the plain sum of 三千五: the 五 counts hundreds. */
    private static long leftOut(String spoken) {
        int last = spoken.length() - 1;
        int digit = digit(spoken.charAt(last));
        long unit = last == 0 ? 1 : unit(spoken.charAt(last - 1));
        return digit < 0 || unit == 1 ? 0 : digit * (unit / 10 - 1);
    }

    private static int digit(char c) {
        return switch (c) {
            case '两' -> 2;
            case '幺' -> 1;
            case '〇' -> 0;
            default -> DIGITS.indexOf(c);
        };
    }
}
