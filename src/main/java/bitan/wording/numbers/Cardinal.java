package bitan.wording.numbers;

import java.util.OptionalLong;

/** Whole numbers as they are said, up to 万亿, and as they are written. */
final class Cardinal {
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final String DIGITS = "零一二三四五六七八九";

    private Cardinal() {
    }

    /**
     * The value of 三千零五 (3005), 两万, 十五, or with the last unit left out, 三千五 (3500); empty if it is none.
     */
    static OptionalLong parse(String spoken) {
        if (spoken.equals("零")) {
            return OptionalLong.of(0);
        }
        long value = new Parser(spoken).value();
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value + leftOut(spoken));
    }

    /** With 万 and 亿 where nothing but them remains, else with digits only. */
    static String write(long value) {
        if (value < WAN || value % WAN != 0) {
            return Long.toString(value);
        }
        if (value % YI == 0 && value / YI >= WAN && value / YI % WAN == 0) {
            return value / YI / WAN + "万亿";
        }
        var wan = value % YI == 0 ? "" : value % YI / WAN + "万";
        return value < YI ? wan : value / YI + "亿" + wan;
    }

    /** With 万 and 亿 wherever they were said. */
    static String inUnits(long value) {
        var yi = value < YI ? "" : value / YI + "亿";
        var wan = value % YI < WAN ? "" : value % YI / WAN + "万";
        return yi + wan + (value % WAN == 0 ? "" : value % WAN);
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

    /** Reads one number from left to right. */
    private static final class Parser {
        private final String spoken;
        private int at;

        private Parser(String spoken) {
            this.spoken = spoken;
        }

        /** What it comes to; 0 if it is no number. */
        long value() {
            if (spoken.isEmpty() || spoken.startsWith("零") || spoken.endsWith("零")) {
                return 0;
            }
            long value = hundredMillions() + tenThousands() + belowWan();
            return at == spoken.length() ? value : 0;
        }

        /** The hundred millions, of which there may be ten thousands: 二十一万亿. */
        private long hundredMillions() {
            int begin = at;
            long number = tenThousands() + belowWan();
            if (number > 0 && next() == '亿') {
                at++;
                return number * YI;
            }
            at = begin;
            return 0;
        }

        private long tenThousands() {
            int begin = at;
            long number = belowWan();
            if (number > 0 && next() == '万') {
                at++;
                return number * WAN;
            }
            at = begin;
            return 0;
        }

        private long belowWan() {
            zero();
            return group('千', 1000) + group('百', 100) + group('十', 10) + ones();
        }

        private long group(char unit, int worth) {
            int begin = at;
            if (unit != '千') {
                zero();
            }
            int digit = unit == '十' && next() == '两' ? 0 : one();
            at += digit > 0 ? 1 : 0;
            int count = unit == '十' && digit == 0 ? 1 : digit;
            if (count > 0 && next() == unit) {
                at++;
                return (long) count * worth;
            }
            at = begin;
            return 0;
        }

        private long ones() {
            int begin = at;
            zero();
            int digit = one();
            at = digit > 0 ? at + 1 : begin;
            return digit;
        }

        /** One to nine; 0 if the next character is none of them. */
        private int one() {
            return next() == '两' ? 2 : Math.max(0, DIGITS.indexOf(next()));
        }

        private void zero() {
            at += next() == '零' ? 1 : 0;
        }

        private char next() {
            return at < spoken.length() ? spoken.charAt(at) : '\0';
        }
    }
}
