package bitan.wording.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as they stand in running text, and what they come to: {@code 3,500}, {@code 3万5千}, {@code 两三百}. */
final class Numeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String DIGIT = "[零一二两三四五六七八九]";
    private static final String UNITS = "十百千万亿";
    private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3}){1,5}+|\\d{1,15}+)(?!\\d)(?:\\.\\d{1,12}+)?";
    private static final String MIXED = ARABIC + "(?:[十百千万亿]{1,2}(?:零?\\d{1,15}+(?:\\.\\d{1,12}+)?|零?" + DIGIT
            + ")?){0,4}";
    private static final String HANZI = "(?:[一二两三四五六七八九十]|零(?=[点元块]))[零一二两三四五六七八九十百千万亿]{0,15}+"
            + "(?:点[零一二三四五六七八九]{1,4}[万亿]?)?";
    /** One number; it must not begin inside another. */
    static final String ONE = Grammar.BEGIN + "(?:" + MIXED + "|" + HANZI + ")";
    /** Between the ends of a range. */
    static final String TO = "\\s?(?:到|至|-|~)\\s?";
    private static final String INNER = "(?:" + MIXED + "|" + HANZI + ")";
    /** One number or two with "to" between them. */
    static final String RANGE = ONE + "(?:(?:" + TO + "|、)" + INNER + ")?";
    /** More than the number in front of it says. */
    static final String MORE = "[多余几来]";

    /** Less than nothing, and no stroke between two numbers. */
    static final String MINUS = "(?:负|(?<![\\dA-Za-z%元块万亿年月日号)])-(?=\\d))?";

    private static final Pattern BETWEEN = Pattern.compile(TO + "|、");
    /** Two numbers in one breath: 五百二百, 四五百三. */
    private static final Pattern TORN = Pattern
            .compile("十[一二三四五六七八九]?十|百[一二两三四五六七八九零十]{0,4}[百千]|千[一二两三四五六七八九零十百]{0,6}千"
                    + "|[一二两三四五六七八九]{2}百[一二两三四五六七八九]");
    private static final Pattern TORN_ONLY_WITH = Pattern.compile("[十百千]");
    private static final Pattern TRAILING_UNITS = Pattern.compile("(?<![百千万亿])[百千万亿]++$");
    private static final Pattern COUPLE = Pattern
            .compile("(|.*[十百千万])([一二两三四五六七八九])([二两三四五六七八九])([十百千万]*+)");
    /** What each of {@link #UNITS} stands for. */
    private static final List<BigDecimal> VALUES = Stream.of("10", "100", "1000", "10000", "100000000")
            .map(BigDecimal::new).toList();

    private Numeral() {
    }

    /** The ends of a range, or the one number there is. */
    static List<BigDecimal> ends(String text) {
        if (text.length() == 1) {
            return List.of(value(text));
        }
        var said = BETWEEN.split(text, 2);
        if (said.length == 1) {
            return couple(text).map(Numeral::value).toList();
        }
        var first = value(said[0]);
        var units = TRAILING_UNITS.matcher(said[1]);
        if (units.find() && said[0].chars().noneMatch(c -> UNITS.indexOf(c) >= 0)
                && first.compareTo(value(said[1].substring(0, units.start()))) < 0) {
            first = value(said[0] + units.group());
        }
        return List.of(first, value(said[1]));
    }

    /** Whether numerals stand there that are more than one number, so that their sum says nothing. */
    static boolean isTorn(String text) {
        return TORN_ONLY_WITH.matcher(text).find() && TORN.matcher(text).find();
    }

    /** Two or three is said without a word between: 两三百. */
    private static Stream<String> couple(String text) {
        var couple = COUPLE.matcher(text);
        if (!couple.matches()) {
            return Stream.of(text);
        }
        int step = digit(couple.group(3).charAt(0)) - digit(couple.group(2).charAt(0));
        boolean isThreeOrFive = couple.group(2).equals("三") && couple.group(3).equals("五");
        return step == 1 || isThreeOrFive
                ? Stream.of(couple.group(2), couple.group(3))
                        .map(middle -> couple.group(1) + middle + couple.group(4))
                : Stream.of(text);
    }

    /** What one number comes to; a unit left out at the end counts: 三千五 is 3500. */
    static BigDecimal value(String text) {
        int point = text.indexOf('点');
        if (point < 0) {
            return new Sum().of(text);
        }
        var units = TRAILING_UNITS.matcher(text);
        int end = units.find() ? units.start() : text.length();
        var fraction = new BigDecimal(digits(text.substring(point + 1, end))).movePointLeft(end - point - 1);
        var number = value(text.substring(0, point)).add(fraction);
        return text.substring(end).chars().mapToObj(c -> unit((char) c)).reduce(number, BigDecimal::multiply);
    }

    /** Without zeros that say nothing. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** One number, or two with a stroke between them. */
    static String plain(List<BigDecimal> ends) {
        return ends.stream().map(Numeral::plain).collect(Collectors.joining("-"));
    }

    /** The whole number that one or two characters stand for: {@code 05}, {@code 十五}. */
    static int small(String text) {
        return value(text).intValue();
    }

    /** Digit by digit, as telephone numbers are said. */
    static String digits(String text) {
        return text.chars().map(c -> digit((char) c) < 0 ? c : '0' + digit((char) c))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static int digit(char character) {
        return character == '两' ? 2 : DIGITS.indexOf(character);
    }

    private static BigDecimal unit(char character) {
        return VALUES.get(UNITS.indexOf(character));
    }

    /** Adds a number up, from its largest unit to its smallest. */
    private static final class Sum {
        private static final BigDecimal TEN_THOUSAND = unit('万');

        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        /** What a single digit would mean if the number ended after it. */
        private BigDecimal next = BigDecimal.ONE;

        BigDecimal of(String text) {
            int at = 0;
            while (at < text.length()) {
                int end = endOfToken(text, at);
                add(text.substring(at, end));
                at = end;
            }
            boolean isLone = current.compareTo(BigDecimal.TEN) < 0 && current.scale() <= 0;
            return total.add(section).add(isLone ? current.multiply(next) : current);
        }

        /** Behind 3,500.5, or behind any other single character. */
        private static int endOfToken(String text, int at) {
            int end = at;
            while (end < text.length() && (isFigure(text, end) || text.charAt(end) == ',')) {
                end++;
            }
            if (end > at && end + 1 < text.length() && text.charAt(end) == '.' && isFigure(text, end + 1)) {
                end += 2;
                while (end < text.length() && isFigure(text, end)) {
                    end++;
                }
            }
            return Math.max(end, at + 1);
        }

        private static boolean isFigure(String text, int at) {
            return text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        private void add(String token) {
            char character = token.charAt(0);
            if (UNITS.indexOf(character) >= 0) {
                multiply(unit(character));
            } else if (digit(character) >= 0) {
                current = current.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(character)));
                next = character == '零' ? BigDecimal.ONE : next;
            } else {
                current = new BigDecimal(token.replace(",", ""));
            }
        }

        private void multiply(BigDecimal unit) {
            if (unit.compareTo(TEN_THOUSAND) < 0) {
                section = section.add((current.signum() == 0 ? BigDecimal.ONE : current).multiply(unit));
            } else {
                var upToHere = section.add(current);
                total = unit.compareTo(TEN_THOUSAND) == 0
                        ? total.add(upToHere.multiply(unit))
                        : total.add(upToHere).multiply(unit);
                section = BigDecimal.ZERO;
            }
            current = BigDecimal.ZERO;
            next = unit.movePointLeft(1);
        }
    }
}
