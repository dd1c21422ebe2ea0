package bitan.wording.facts;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day, month or year as far as it was said; what was not said is empty.
 *
 * @param lead what it hangs on: 今年, 下月, 下 before a weekday
 * @param rest what no number says: 周三, 底, 明天
 * @param part of the day
 */
record CalendarDate(String lead, String year, String month, String day, String rest, String part) {
    private static final Pattern NO_LEAD = Pattern.compile("[个份度的]|周|星期|礼拜");
    private static final int CENTURY = 100;
    /** Two digits up to here are a year of this century. */
    private static final int THIS_CENTURY = 59;
    private static final Map<String, String> NEAR = Map.of("今日", "今天", "明日", "明天", "昨日", "昨天", "今儿", "今天",
            "明儿", "明天", "今晚", "今天晚上", "明晚", "明天晚上", "昨晚", "昨天晚上", "今早", "今天早上", "明早", "明天早上");

    /** Reads the groups of {@link Dates}. */
    static CalendarDate of(MatchResult part) {
        var rest = Grammar.first(part, "edge4", "edge5", "edge6", "edge7", "edge8", "edge9", "edge11")
                .or(() -> Grammar.first(part, "weekday12", "weekday13").map(CalendarDate::weekday))
                .or(() -> Grammar.first(part, "lead14").map(week -> "周"))
                .or(() -> Grammar.first(part, "word15").map(near -> NEAR.getOrDefault(near, near)))
                .orElse("");
        return new CalendarDate(
                Grammar.first(part, "lead4", "lead5", "lead9", "lead10", "lead12", "lead14")
                        .map(CalendarDate::lead).orElse(""),
                Grammar.first(part, "years", "year1", "year4", "year5").map(CalendarDate::year).orElse(""),
                number(part, "months", "month1", "month2", "month3", "month4"),
                number(part, "days", "day1", "day3", "day4", "day9", "day16"), rest,
                Grammar.first(part, "part").orElse(""));
    }

    private static String number(MatchResult part, String... groups) {
        return Grammar.first(part, groups)
                .map(number -> TimeOfDay.twoDigits(Numeral.small(number))).orElse("");
    }

    private static String year(String said) {
        int year = Numeral
                .small(said.substring(0, said.indexOf('年') < 0 ? said.length() : said.indexOf('年')));
        return String.valueOf(year >= CENTURY ? year : year + (year <= THIS_CENTURY ? 2000 : 1900));
    }

    private static String lead(String said) {
        return NO_LEAD.matcher(said).replaceAll("").replace('这', '本').replace("本年", "今年");
    }

    private static String weekday(String said) {
        return "周" + switch (said) {
            case "天", "7" -> "日";
            case "1", "2", "3", "4", "5", "6" ->
                "一二三四五六".substring(said.charAt(0) - '1', said.charAt(0) - '0');
            default -> said;
        };
    }

    /** The end of a range that begins with {@code first}, from which it takes what was not said again. */
    CalendarDate after(CalendarDate first) {
        if (!lead.isEmpty() || !year.isEmpty()) {
            return this;
        }
        boolean isWeekday = rest.startsWith("周") && first.rest.startsWith("周");
        if (isWeekday || !month.isEmpty()) {
            return new CalendarDate(first.lead, first.year, month, day, rest, part);
        }
        return day.isEmpty() ? this : new CalendarDate(first.lead, first.year, first.month, day, rest, part);
    }

    /** What was said, in one form. */
    String written() {
        return lead + numbers() + rest + part;
    }

    private String numbers() {
        if (month.isEmpty()) {
            return (year.isEmpty() ? "" : year + "年") + (day.isEmpty() ? "" : plain(day) + "日");
        }
        if (year.isEmpty() && day.isEmpty()) {
            return plain(month) + "月";
        }
        return (year.isEmpty() ? "" : year + "-") + month + (day.isEmpty() ? "" : "-" + day);
    }

    private static String plain(String number) {
        return number.startsWith("0") ? number.substring(1) : number;
    }
}
