package bitan.wording.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Days, months and years: 2026年3月5号, 2026/3/5, 本月15号, 下周三上午, 3月底, 周一到周五. */
final class Dates {
    /** A look at the first character spares most of those at what stands before it. */
    private static final String BEGIN = "(?=[\\d零一二三四五六七八九十])" + Grammar.BEGIN;
    private static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String YEAR = "(?=[\\d零一二三四五六七八九]{2,4}年)" + BEGIN
            + "(?:(?:19|20)\\d{2}|[一二][零一二三四五六七八九]{3}|[06-9]\\d|[零六七八九][零一二三四五六七八九]|(?<=年[到至])\\d{2})年(?!代|级|龄)";
    /** With a month behind it, two digits are always a year. */
    private static final String SHORT_YEAR = "(?=..年)" + BEGIN + "(?:[0-5]\\d|[零一二三四五][零一二三四五六七八九])年(?="
            + MONTH
            + "月)";
    private static final String THIS_YEAR = "(?=[今明去大前后本每农])(?<!第)(?:今年|明年|去年|大?前年|后年|本年度?|每年|农历)";
    private static final String THIS_MONTH = "(?=[上下本这当次每])(?:(?<!以)[上下本这当次]个?月|上上个?月|下下个?月|每个?月)(?!份?[球亮饼嫂])份?";
    private static final String EDGE = "(?:底|初|末|中旬|上旬|下旬)";
    private static final String DAY_NAME = "(?:日|号)(?!线|楼|窗|柜|厅|房|室|桌|台|机|键|表|文件|令|门|出口|病|床|公告|店|码|自助|终端|通道|口|院|车|路|地|字|街|公寓|请到|请您到|请上"
            + "|[^\\d到去来在的和、，。前后上下再请您从,\\s]{0,4}窗口)";

    private static final String NUMERIC = "(?=(?:19|20)\\d)" + BEGIN
            + "(?<year1>(?:19|20)\\d{2})(?:[-/.](?<month1>1[0-2]|0?[1-9])(?:[-/.](?<day1>3[01]|[12]\\d|0?[1-9])日?)|-(?<month2>1[0-2]|0[1-9])"
            + "|(?<month3>0[1-9]|1[0-2])(?<day3>0[1-9]|[12]\\d|3[01]))(?![\\d./-]\\d|\\d|[元块个万人份])";
    private static final String MONTHS = "(?:(?<lead4>" + THIS_YEAR + ")的?|(?<year4>" + YEAR + "|"
            + SHORT_YEAR + "))?"
            + "(?:" + BEGIN + "|(?<=年))(?<month4>" + MONTH
            + ")月(?!龄|薪|租|票|饼|子|嫂|经|均|缴|费|息|利|结|怀|一次)份?(?:的?(?<edge4>" + EDGE + ")|的?(?<day4>" + DAY
            + ")(?:" + DAY_NAME + "|(?=上午|下午|前|之前|以前|到|至|-|" + Grammar.END + ")))?";
    private static final String YEARS = "(?<year5>" + YEAR + "度?)(?:年?(?<edge5>底|初|末)|(?<edge6>上半年|下半年))?"
            + "|(?!每年|农历)(?<lead5>" + THIS_YEAR + ")(?:年?(?<edge7>底|初|末)|的?(?<edge8>上半年|下半年))?";
    private static final String IN_MONTH = "(?<lead9>" + THIS_MONTH + ")的?(?:(?<day9>" + DAY + ")" + DAY_NAME
            + "|月?(?<edge9>" + EDGE + "))|(?!每)(?<lead10>" + THIS_MONTH + ")";
    private static final String EDGES = "(?=[月周年上下一二三四])(?<![个\\d第十])(?<edge11>[一二三四]季度(?!报)|月中(?=发|前|旬|左右|以|之)|月底|月初|月末|年底|年初|年末|周末|上半年|下半年)";
    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final String WEEK_LEAD = "(?<!以)(?:上上|下下|上|下|这|本|每)个?";
    private static final String WEEKDAY = "(?:[一二三四五六日天末](?!次|趟|回|个|两)|[1-7](?!\\d))";
    private static final String WEEKS = "(?<lead12>" + WEEK_LEAD + WEEK
            + ")的?(?:周(?=[一二三四五六日]))?(?<weekday12>" + WEEKDAY
            + ")|(?<![\\d一二两三四五六七八九十几半个多](?<![周期拜][一二三四五六]))" + WEEK + "(?<weekday13>" + WEEKDAY + ")"
            + "|(?!每)(?<lead14>" + WEEK_LEAD + WEEK + ")(?!期|转|边|围|年|岁|到|全|几)";
    private static final String NEAR = "(?=[大今明昨后前])(?<word15>大后天|大前天|今天|明天|昨天|(?<!以|之|最|先)后天(?!天|性)|(?<!以|之|提|眼)前天(?!天|数)"
            + "|今日|明日|昨日|今儿|明儿|今晚|明晚|昨晚|后晚|今早|明早)";
    private static final String BARE = "(?<!第|请|叫|叫到|排到|您是|你是|我是|他是|前面是|按|去|月|个|路|街|巷|弄|道|[\\]〕)])"
            + BEGIN
            + "(?<day16>" + DAY
            + ")" + DAY_NAME + "(?!内|以内|之内)";
    private static final String PART = "(?:"
            + String.join("|", NUMERIC, MONTHS, YEARS, IN_MONTH, EDGES, WEEKS, NEAR, BARE)
            + ")(?:的?(?<part>" + Grammar.PART_OF_DAY
            + ")(?!\\s?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|时|:|到|至|-)|\\s?差))?";
    /** 3到5月, 5-10号, 2020到2025年: the first number borrows the unit of the second. */
    private static final String SHORT = "(?=[\\d一二三四五六七八九十]{1,4}" + Numeral.TO + ")" + BEGIN + "(?:(?<months>"
            + MONTH + ")" + Numeral.TO + "(?="
            + MONTH
            + "月)|(?<days>"
            + DAY + ")" + Numeral.TO + "(?=" + DAY + DAY_NAME + ")|(?<years>(?:19|20)\\d{2})" + Numeral.TO
            + "(?=(?:19|20)\\d{2}年))";

    private static final Pattern PARTS = Pattern.compile(SHORT + "|" + PART);

    /** 周一三五, 周六日. */
    private static final String DAYS = "(?:周|星期|礼拜)[一二三四五六](?:、?[二三四五六日天]){1,4}(?![点时零十百千号个楼]|" + Numeral.TO
            + ")";

    static final List<FactRecogniser> ALL = List
            .of(LunarDates.DATE, new FactRecogniser(Fact.Kind.DATE, DAYS, Dates::days),
                    new FactRecogniser(Fact.Kind.DATE, SHORT + Grammar.unnamed(PART)
                            + "|" + PART + "(?<range>" + Numeral.TO + Grammar.unnamed(PART) + ")?",
                            Dates::value));

    private Dates() {
    }

    /** They must rise: 周五三 is a weekday and a number. */
    private static Optional<String> days(Found found) {
        var days = found.matched().replaceAll("[周星期礼拜、]", "").replace('天', '日');
        var indices = days.chars().map("一二三四五六日"::indexOf).toArray();
        boolean rises = IntStream.range(1, indices.length).allMatch(i -> indices[i - 1] < indices[i]);
        return rises
                ? Optional.of(days.chars().mapToObj(day -> "周" + (char) day).collect(Collectors.joining("、")))
                : Optional.empty();
    }

    private static Optional<String> value(Found found) {
        boolean isOne = Grammar.first(found.groups(), "months", "days", "years", "range").isEmpty();
        var dates = isOne
                ? List.of(CalendarDate.of(found.groups()))
                : found.parts(PARTS).map(CalendarDate::of).toList();
        return dates.isEmpty()
                ? Optional.empty()
                : Optional.of(dates.stream().map(date -> date.after(dates.getFirst()).written())
                        .collect(Collectors.joining("/")));
    }
}
