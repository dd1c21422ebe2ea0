package bitan.wording.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

import static bitan.wording.numbers.Spoken.ANY;
import static bitan.wording.numbers.Spoken.DAYPART;
import static bitan.wording.numbers.Spoken.DIGIT;
import static bitan.wording.numbers.Spoken.FRACTION_ENDS;

/** Times of day: 9:30 with minutes, 9点 without, and what only looks like one: 有一点, 两点要求. */
final class ClockTimes {
    private static final String HOUR = "(二十[一二三四]?|十" + DIGIT + "?|[零一两二三四五六七八九])";
    private static final String TENS = "[二三四五]?十" + DIGIT + "?";
    /** 快一点, 差一点: no hour, but a little. */
    private static final String A_LITTLE = "(?<![快早慢有差多少大小高低近远好这那长短轻重声](?=一))(?<!(?:^|[^早])晚(?=一))";
    private static final String POINTS = "(?![水儿]|要求|建议|意见|注意|说明|内容|原因|理由|好处|提示|问题|共识|经验|规定|情况|不同|要说|要提)";
    private static final String NO_POINTS = "(?<![有这那讲几第]|注意|以下|提出|满足|符合|做到|记住|[要再]说)";
    private static final String AFTER_TIME = "(?=钟|整|多|左右|[以之][前后]|前(?!面)|后(?!面|果)|开门|关门|上班|下班|开始|截止|[到至]|[来见取]|过来|过去|$)";
    private static final String AT_ONE = "(?=钟|整|多|左右|[以之][前后]|前|开门|关门|上班|下班|开始|截止|[到至][零一两二三四五六七八九十0-9]|[来见取]|过来|过去)";
    private static final String DAY = "(?<=今天|明天|后天|[周期拜][一二三四五六日天]|[号日])";

    static final List<NumberRule> RULES = List.of(
            // 差十分九点, 九点差五分
            NumberRule.cardinals(
                    "(?<=差)(十" + DIGIT + "?|二十|[一两三四五六七八九])(?=分钟?" + HOUR.replace("(", "(?:") + "点)"),
            NumberRule.cardinals("(?<=点差)(十|[一两三四五六七八九])(?=分)"),
            // 两点十分三十秒
            NumberRule.whole(
                    HOUR + "[点时]过?(零" + DIGIT + "|" + TENS + "|" + DIGIT + ")分(零?" + DIGIT + "|" + TENS
                            + ")秒",
                    match -> written(match).flatMap(
                            time -> minute(match.group(3)).map(second -> time + ":" + second))),
            // 九点零五分, 九点十五分, 九点过五分
            NumberRule.whole(A_LITTLE + HOUR + "[点时]过?(零" + DIGIT + "|" + TENS + "|" + DIGIT + ")分(?![钟之])",
                    ClockTimes::written),
            // 九点半
            NumberRule.whole(A_LITTLE + HOUR + "点钟?(半)(?![天年个价数夜路]|小时)", ClockTimes::written),
            // 三点一刻
            NumberRule.whole(HOUR + "点过?([一二三]刻)(?!钟)", ClockTimes::written),
            // 十点二十
            NumberRule.whole(HOUR + "点(" + TENS + ")(?!" + ANY + "|[个位人名张元块岁天号楼点度年月日分]|公里)",
                    ClockTimes::written),
            // 下午两点零五, 八点零五开门
            NumberRule.whole("(?<=" + DAYPART + ")" + HOUR + "点(零" + DIGIT + ")(?!" + ANY + ")",
                    ClockTimes::written),
            NumberRule.whole(HOUR + "点(零" + DIGIT + ")(?=[以之][前后]|开|上班|下班|到|左右|叫号|发车|出发|来|截止)",
                    ClockTimes::written),
            // 九到十一点
            NumberRule.cardinals(HOUR + "[到至]" + HOUR + "(?=点(?!" + ANY + "))"),
            // 下午一点
            NumberRule.cardinals("(?<=" + DAYPART + ")([一二两])(?=点(?![也都儿点]|" + ANY + "))"),
            NumberRule.cardinals(DAY + "([一两])(?=点" + AT_ONE + ")"),
            NumberRule.cardinals("(?<=[点半钟整分0-9][到至])([一两])(?=点(?!" + ANY + "))"),
            NumberRule.cardinals(
                    A_LITTLE + NO_POINTS + "([一两])(?=点(?:[到至][零一两二三四五六七八九十0-9]|[钟整]|左右|[以之][前后]))"),
            NumberRule.cardinals(NO_POINTS + "([两二])(?=点" + AFTER_TIME + ")"),
            // 九点, 十二点, 九时
            NumberRule.cardinals(NO_POINTS + "(零|[三四五六七八九]|十" + DIGIT + "?|二十[一二三四]?)(?=点" + POINTS + "(?!"
                    + FRACTION_ENDS + "))"),
            NumberRule.cardinals("([三四五六七八九])(?=时(?![间候常刻代]))"));

    private ClockTimes() {
    }

    private static Optional<String> written(MatchResult match) {
        var hour = NumberRule.value(match, 1);
        var minute = minute(match.group(2));
        return hour.isEmpty() || minute.isEmpty()
                ? Optional.empty()
                : Optional.of(hour.getAsLong() + ":" + minute.get());
    }

    private static Optional<String> minute(String spoken) {
        return switch (spoken) {
            case "半" -> Optional.of("30");
            case "二刻" -> Optional.of("30");
            case "一刻" -> Optional.of("15");
            case "三刻" -> Optional.of("45");
            default -> {
                var value = Cardinal.parse(spoken.startsWith("零") ? spoken.substring(1) : spoken);
                yield value.isPresent()
                        ? Optional.of(String.format(Locale.ROOT, "%02d", value.getAsLong()))
                        : Optional.empty();
            }
        };
    }
}
