package bitan.wording.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

import static bitan.wording.numbers.Spoken.ANY;
import static bitan.wording.numbers.Spoken.CARDINAL;
import static bitan.wording.numbers.Spoken.DAYPART;

/** Years digit by digit, months, and days of a month. */
final class Calendar {
    private static final String YEAR_DIGIT = "[零〇一二三四五六七八九]";
    private static final String IN_MONTH = "(?<=(?:^|[^0-9几零〇幺一二两三四五六七八九十百千万亿])(?:1[0-2]|[1-9]|一?十[一二]?|[一二三四五六七八九])月)";

    static final List<NumberRule> RULES = List.of(
            NumberRule.digits("([一二]" + YEAR_DIGIT + "{3})(?=年)"),
            // 九八年, 零三年; but 七八年 and 三五年 are as long as they are late
            NumberRule.digits("(?!五六|六七|七八|八九)([零〇五六七八九]" + YEAR_DIGIT + ")(?=年(?!级))"),
            // 一五年 is 2015年, for 15年 would be a duration
            NumberRule.whole("(?!一二|二三)([一二]" + YEAR_DIGIT + ")(?=年(?!级))", Calendar::thisCentury),
            NumberRule.whole("(一二|二三)(?=年(?![级前后内以之左多来了没不]|时间))", Calendar::thisCentury),
            NumberRule.digits("(五六|六七|七八|八九)(?=年(?:[一二三四五六七八九十]{1,2}月|出生|参加|毕业|退休|入职|下岗|的时候))"),
            // 八零后
            NumberRule.digits("([五六七八九零]零)(?=后(?![天来面年果]))"),
            // 一月份, but 一月一次
            NumberRule.cardinals(
                    "(?<=[年从到至])(一)(?=月(?!" + ANY + "|之))|(一)(?=月(?:[份底初中]|二月|上旬|下旬|以[前后]|之[前后]|" + CARDINAL
                            + "[号日]|(?:[二三]?十" + Spoken.DIGIT + "|[二三]十)(?!" + ANY + "|" + Spoken.MEASURE
                            + ")))"),
            // 三月一日, 三月五
            NumberRule.cardinals(IN_MONTH + "([一二])(?=日)"),
            NumberRule
                    .cardinals(IN_MONTH + "([一二三四五六七八九])(?=$|[，。？！来到至前]|[以之][前后]|" + DAYPART + "|开始|截止|那天)"));

    private Calendar() {
    }

    private static Optional<String> thisCentury(MatchResult match) {
        return Optional.of("20" + Cardinal.digits(match.group(1)));
    }
}
