package bitan.wording.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** How long: 3天, 三到五天, 15个工作日, 半年, 一个半小时, 18年零4个月. */
final class Durations {
    /** Units after 个; each unit also begins other words. */
    private static final String COUNTED = "(?<counted>月(?!大|亮)|星期(?![几六日天])|礼拜(?![几六日天])|工作日|自然日|日历日|小时|钟头|钟(?!头|表)|季度)";
    private static final String UNIT = "(?<unit>年(?!级|代|轻|龄|度|份|生|初|末|底|会|纪|五载|到头|四季|来|\\d{1,2}月|[一二三四五六七八九十]{1,2}月)"
            + "|星期(?![几六日天])|礼拜(?![几六日天])|周(?!岁|年|边|围|转|期|到|全|[六日末])|工作日|自然日|日历日"
            + "|天(?!津|气|空|地|到晚|文|宫|两头|天)|日(?=内|以内|之内|后|之后|以后|以上)|小时|钟头|分钟|秒钟?|刻钟)";
    private static final String NUMBER = "(?<number>" + Numeral.RANGE + ")(?<more>" + Numeral.MORE + ")?";
    private static final String HALF = "(?<!上|下|前|后|多|过|等了|说了|找了|办了|弄了|问了|写了|忙了|老|大)(?<!(?<!就)好)"
            + "半个?(?<halved>年|月|天|小时|钟头|星期|礼拜|周)";
    private static final String PART = "(?:" + NUMBER + "(?:个(?<inside>半|多|来)?" + COUNTED + "|" + UNIT
            + ")(?<after>半(?!年|个|天|小)|多(?!少|长|久|大))?|" + HALF + ")";
    private static final Pattern PARTS = Pattern.compile(PART);
    private static final Pattern TO = Pattern.compile(Numeral.TO);

    /** One particular day or year, not a length of time. */
    private static final String ONE_OF_MANY = "(?<![第这那哪某])(?!(?<=每)[一1]\\D)(?!(?<=(?<!还|只)有|最后|最后的|头)一[天年周])"
            + "(?!一(?:年|周|天|个月|个?星期|个?礼拜)一次)";
    private static final String NEXT = "(?:[零又]|(?<=年)(?=\\S{1,4}个月)|(?<=小时|钟头)(?=\\S{1,4}分钟)|(?<=个月)(?=\\d+天))";
    private static final String MORE_PARTS = "(?:" + NEXT + Grammar.unnamed(PART) + "){0,2}";
    private static final String OTHERS = MORE_PARTS + "(?:" + Numeral.TO + Grammar.unnamed(PART) + MORE_PARTS
            + ")?";

    /** How old somebody is when they may retire: 61岁零4个月. */
    private static final Pattern AGE = Pattern.compile("(.+?)周?岁[零又]?(.+)个月");

    static final List<FactRecogniser> ALL = List.of(new FactRecogniser(Fact.Kind.DURATION,
            ONE_OF_MANY + PART + "(?<others>" + OTHERS + ")", Durations::value),
            new FactRecogniser(Fact.Kind.DURATION, Grammar.BEGIN
                    + "(?:\\d{1,3}|[一二三四五六七八九十]{1,3})周?岁[零又]?(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个月",
                    Durations::age));

    private Durations() {
    }

    private static Optional<String> age(Found found) {
        var age = AGE.matcher(found.matched());
        return age.matches()
                ? Optional.of(Numeral.small(age.group(1)) + "岁" + Numeral.small(age.group(2)) + "个月")
                : Optional.empty();
    }

    private static Optional<String> value(Found found) {
        var parts = found.groups().group("others").isEmpty()
                ? List.of(found.groups())
                : found.parts(PARTS).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Length::isYear)) {
            return Optional.empty();
        }
        var lengths = parts.stream().map(Length::of).toList();
        return lengths.stream().anyMatch(Length::isTooLong)
                ? Optional.empty()
                : Optional.of(written(found.text(), parts, lengths));
    }

    private static String written(String text, List<MatchResult> parts, List<Length> lengths) {
        var written = new StringBuilder(lengths.getFirst().written());
        for (int i = 1; i < parts.size(); i++) {
            var length = lengths.get(i);
            if (TO.matcher(text.substring(parts.get(i - 1).end(), parts.get(i).start())).matches()) {
                boolean isShared = parts.size() == 2 && lengths.getFirst().unit().equals(length.unit());
                written.setLength(written.length() - (isShared ? length.unit().length() : 0));
                written.append('-');
            }
            written.append(length.written());
        }
        return written.toString();
    }
}
