package bitan.wording.facts;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A time of day.
 *
 * @param hour 0 to 24
 * @param isPlain whether no part of the day was said with it, so that 3 may be 15
 * @param isMore whether it is some minutes later than it says
 */
record Clock(int hour, int minute, boolean isPlain, boolean isMore) {
    private static final int HALF_DAY = 12;
    private static final int HOUR = 60;
    private static final int QUARTER = 15;
    /** The first hour of the evening: 晚上四点 is in the night. */
    private static final int EVENING = 5;
    /** The last hour of noon: 中午两点. */
    private static final int NOON_OVER = 3;
    private static final Pattern TONIGHT = Pattern.compile("(?s).*[今明昨后当]晚");

    /** Reads the groups of {@link Times}; {@code before} is the text in front of the whole match. */
    static Clock of(MatchResult part, String before) {
        var said = part.group("part") == null ? tonight(before) : part.group("part");
        boolean isMore = part.group("more") != null;
        if (part.group("digital") != null) {
            var digits = part.group("digital").split(":", 2);
            return new Clock(hour(Integer.parseInt(digits[0]), said), Integer.parseInt(digits[1]),
                    said.isEmpty(),
                    isMore);
        }
        if (part.group("short") != null) {
            int hour = hour(Numeral.small(part.group("next")), said);
            return new Clock((hour + 2 * HALF_DAY - 1) % (2 * HALF_DAY), HOUR - minutes(part.group("short")),
                    said.isEmpty(), isMore);
        }
        var hour = Grammar.first(part, "hour", "bare").orElseThrow();
        return new Clock(hour(Numeral.small(hour), said), past(part), said.isEmpty(), isMore);
    }

    private static String tonight(String before) {
        return TONIGHT.matcher(before).matches() ? "晚" : "";
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
    Clock after(Clock first) {
        boolean isEarlier = hour * HOUR + minute < first.hour * HOUR + first.minute;
        return isPlain && isEarlier && hour < HALF_DAY
                ? new Clock(hour + HALF_DAY, minute, false, isMore)
                : this;
    }

    String written() {
        return String.format(Locale.ROOT, "%02d:%02d%s", hour, minute, isMore ? "+" : "");
    }
}
