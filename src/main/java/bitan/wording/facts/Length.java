package bitan.wording.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * A length of time in one unit; halves of years and hours are written in months and minutes.
 *
 * @param ends one number, or the two of a range
 * @param isMore whether it is somewhat longer than it says
 */
record Length(List<BigDecimal> ends, boolean isMore, String unit) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** A hundred years. */
    private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(1200);
    private static final int MONTHS = 12;
    private static final int MINUTES = 60;
    private static final int QUARTER = 15;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** Two digits from here on are a year of the last century: 98年. */
    private static final int LAST_CENTURY = 60;
    private static final int CENTURY = 100;

    /** Reads the groups of {@link Durations}. */
    static Length of(MatchResult part) {
        if (part.group("halved") != null) {
            return new Length(List.of(HALF), false, unit(part.group("halved"))).inWholes();
        }
        boolean isAndHalf = Stream.of("inside", "after").anyMatch(group -> "半".equals(part.group(group)));
        boolean isMore = part.group("more") != null
                || Stream.of("inside", "after")
                        .anyMatch(group -> part.group(group) != null && !"半".equals(part.group(group)));
        var ends = Numeral.ends(part.group("number")).stream()
                .map(end -> isAndHalf ? end.add(HALF) : end).toList();
        return new Length(ends, isMore, unit(Grammar.first(part, "counted", "unit").orElseThrow()))
                .inWholes();
    }

    /** Whether this is the name of a year, 2008年 or 98年, and no length. */
    static boolean isYear(MatchResult part) {
        var number = part.group("number");
        if (!"年".equals(part.group("unit")) || number.indexOf('十') >= 0 || number.indexOf('百') >= 0) {
            return false;
        }
        int years = Numeral.ends(number).getLast().min(BigDecimal.valueOf(LAST_YEAR + 1)).intValue();
        boolean isFull = years >= FIRST_YEAR && years <= LAST_YEAR;
        boolean isShort = years >= LAST_CENTURY && years < CENTURY;
        boolean isFigures = number.length() > 1 && (number.charAt(0) == '0' || number.charAt(0) == '零');
        return isFigures || isFull || isShort;
    }

    /** Whether nobody means it: 1324个月 is 1300, and then 24个月. */
    boolean isTooLong() {
        return "个月".equals(unit) && ends.getLast().compareTo(MOST_MONTHS) > 0;
    }

    private static String unit(String said) {
        return switch (said) {
            case "月" -> "个月";
            case "星期", "礼拜" -> "周";
            case "工作日" -> "个工作日";
            case "自然日", "日历日", "日" -> "天";
            case "钟头", "钟" -> "小时";
            case "季度" -> "个季度";
            case "秒钟" -> "秒";
            default -> said;
        };
    }

    private Length inWholes() {
        boolean isWhole = ends.stream().allMatch(end -> end.stripTrailingZeros().scale() <= 0);
        return switch (unit) {
            case "刻钟" -> times(QUARTER, "分钟");
            case "年" -> isWhole ? this : times(MONTHS, "个月");
            case "小时" -> isWhole ? this : times(MINUTES, "分钟");
            default -> this;
        };
    }

    private Length times(int factor, String smaller) {
        return new Length(ends.stream().map(end -> end.multiply(BigDecimal.valueOf(factor))).toList(), isMore,
                smaller);
    }

    String written() {
        return Numeral.plain(ends) + (isMore ? "+" : "") + unit;
    }
}
