package bitan.wording.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Times of day and opening hours: 9:30, 下午3点半, 上午9点到12点, 差一刻三点. */
final class Times {
    private static final String PART_OF_DAY = "(?:" + Grammar.PART_OF_DAY
            + "|(?<![今明昨后当提])[早晚](?=\\d|[四五六七八九十]))";
    private static final String BEGIN = Grammar.BEGIN + "(?<![:第-])";
    private static final String ARABIC = "(?:[01]?\\d|2[0-4])";
    private static final String HANZI = "(?:二?十[一二三四]?|十[五六七八九]|[零一二两三四五六七八九])";
    private static final String HOUR = "(?:" + ARABIC + "|" + HANZI + ")";
    private static final String MINUTE = "(?:[0-5]\\d|\\d(?=分)|零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?|五(?=分))";
    /** 点 and 时 begin other words too. */
    private static final String OCLOCK = "(?:点(?!击|头|名|评|菜|餐|儿|子|数|播|要求|意见|建议|注意|说明|原因|内容|好处|东西)"
            + "|时(?=\\d|整|到|至|-|前|后|以|之|" + Grammar.END + "))";
    private static final String REST = "(?:钟|整(?!个|体|理|齐|天|套)|(?<half>半)|(?<quarter>[一三1])刻|(?<minute>"
            + MINUTE
            + ")(?:分(?!之|钟)|(?![\\d个人元块万分%])))";
    private static final String MORE = "(?<more>多(?!少))?";
    private static final String DIGITAL = "(?<digital>" + ARABIC
            + "[:][0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])";
    private static final String SHORT_OF = "差(?<short>[一1]刻|" + MINUTE + "分?)(?:钟)?(?:到)?(?<next>" + HOUR
            + ")点";
    private static final String CLOCK = "(?:" + DIGITAL + "|" + SHORT_OF + "|(?<hour>" + HOUR + ")" + OCLOCK
            + REST
            + "?" + MORE + ")";
    private static final String PART = "(?<part>" + PART_OF_DAY + ")?的?\\s?(?:" + CLOCK + "|(?<bare>" + HOUR
            + ")(?="
            + Numeral.TO + "))";
    private static final Pattern PARTS = Pattern.compile(PART);

    /** 两点 may count arguments; these words beside it say that it does not. */
    private static final String DAY_BEFORE = "(?<=今天|明天|后天|昨天|每天|[周期拜][一二三四五六日天]|号|日|从|在|等到|不到|今晚|明早|明晚|已经)";
    private static final String DOING = "(?=前|之前|以前|以后|之后|左右|上班|下班|开|关|来|就|吃|再|办|叫|停|到|至|准时|多)";
    private static final String COUNTED = "(?<!有|这|那|强调|注意|以下|下列|如下|列出|占|要点|补充)";
    private static final String FIRST = "(?:" + PART_OF_DAY + "的?\\s?" + CLOCK + "|" + BEGIN + "(?:" + DIGITAL
            + "|"
            + SHORT_OF + "|" + HOUR + OCLOCK + REST + MORE + "|" + COUNTED + "(?:" + ARABIC
            + "|二?十[一二三四]?|[四五六七八九])" + OCLOCK + MORE + "|" + DAY_BEFORE + "[两二三]" + OCLOCK + MORE + "|"
            + COUNTED
            + "[两二三]" + OCLOCK + MORE + DOING + "))";
    private static final String SECOND = Numeral.TO + PART_OF_DAY + "?的?\\s?" + CLOCK;
    private static final String FROM_HOUR = "(?:" + PART_OF_DAY + "的?\\s?" + HOUR + "|" + BEGIN + ARABIC + "|"
            + BEGIN
            + "[四五六七八九十])";

    static final List<FactRecogniser> ALL = List.of(
            new FactRecogniser(Fact.Kind.TIME,
                    open(FIRST) + "(?:" + open(SECOND) + ")?|" + open(FROM_HOUR) + open(SECOND),
                    Times::value));

    private Times() {
    }

    private static String open(String pattern) {
        return Grammar.unnamed(pattern);
    }

    private static Optional<String> value(Found found) {
        var parts = found.parts(PARTS).toList();
        var first = TimeOfDay.of(parts.getFirst(), found);
        return Optional.of(parts.stream()
                .map(part -> TimeOfDay.of(part, found).after(first).written()
                        + Grammar.first(part, "second").map(second -> ":" + second).orElse(""))
                .collect(Collectors.joining("-")));
    }
}
