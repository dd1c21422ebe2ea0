package bitan.wording.facts;

import java.util.List;
import java.util.regex.MatchResult;

import bitan.wording.facts.FactRecogniser.Found;

/**
 * A time of day.
 *
 * @param hour 0 to 24
 * @param isPlain whether no part of the day was said with it, so that 3 may be 15
 * @param isMore whether it is some minutes later than it says
 */
record TimeOfDay(int hour, int minute, boolean isPlain, boolean isMore) {
    private static final int HALF_DAY = 12;
    private static final int TWO_DIGITS = 10;
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    /** The first hour of the evening: 晚上四点 is in the night. */
    private static final int EVENING = 5;
    /** The last hour of noon: 中午两点. */
    private static final int NOON_OVER = 3;
    private static final List<String> TONIGHT = List.of("今晚", "明晚", "昨晚", "后晚", "当晚");

    /** Reads the groups of {@link Times}, of a part of {@code found}. */
    static TimeOfDay of(MatchResult part, Found found) {
        var said = part.group("part") == null ? tonight(found) : part.group("part");
        boolean isMore = part.group("more") != null;
        if (part.group("digital") != null) {
            var digits = part.group("digital").split(":", 2);
            return new TimeOfDay(hour(Integer.parseInt(digits[0]), said), Integer.parseInt(digits[1]),
                    said.isEmpty(),
                    isMore);
        }
        if (part.group("short") != null) {
            int hour = hour(Numeral.small(part.group("next")), said);
            return new TimeOfDay((hour + 2 * HALF_DAY - 1) % (2 * HALF_DAY),
                    HOUR - minutes(part.group("short")),
                    said.isEmpty(), isMore);
        }
        var hour = Grammar.first(part, "hour", "bare").orElseThrow();
        return new TimeOfDay(hour(Numeral.small(hour), said), past(part), said.isEmpty(), isMore);
    }

    private static String tonight(Found found) {
        return TONIGHT.stream().anyMatch(found::isBehind) ? "晚" : "";
    }

    private static int past(MatchResult part) {
        if (part.group("half") != null) {
            return HOUR / 2;
        }
        return Grammar.first(part, "quarter").map(quarter -> QUARTER * Numeral.small(quarter))
                .or(() -> Grammar.first(part, "minute").map(Numeral::small)).orElse(0);
    }

    private static int minutes(String text) {
        return text.endsWith("刻")
                ? QUARTER * Numeral.small(text.substring(0, 1))
                : Numeral.small(text.replace("分", ""));
    }

    private static int hour(int said, String part) {
        return switch (part) {
            case "下午", "午后", "傍晚" -> said < HALF_DAY ? said + HALF_DAY : said;
            case "中午", "午间" -> said <= NOON_OVER ? said + HALF_DAY : said;
            case "凌晨" -> said % HALF_DAY;
            case "晚上", "晚间", "夜里", "夜间", "半夜", "晚" ->
                said >= EVENING && said <= HALF_DAY ? said + HALF_DAY : said;
            default -> said;
        };
    }

    /** The end of opening hours that begin with {@code first}: 下午1点到5点 and 9点到5点 both end at 17. */
    TimeOfDay after(TimeOfDay first) {
        boolean isEarlier = hour * HOUR + minute < first.hour * HOUR + first.minute;
        return isPlain && isEarlier && hour < HALF_DAY
                ? new TimeOfDay(hour + HALF_DAY, minute, false, isMore)
                : this;
    }

    String written() {
        return twoDigits(hour) + ":" + twoDigits(minute) + (isMore ? "+" : "");
    }

    static String twoDigits(int number) {
        return (number < TWO_DIGITS ? "0" : "") + number;
    }
}
