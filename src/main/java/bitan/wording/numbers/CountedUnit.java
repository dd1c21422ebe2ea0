package bitan.wording.numbers;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a number may count, and how large such a number plausibly is at a counter.
 *
 * @param most what a larger number would be no plausible count of
 * @param isMeasured whether it is measured rather than counted, so that the last unit may be left out: 一千五块, 三千五公里, but
 *     not 三千五个月
 * @param step numbers of it are mostly multiples of this: months are counted in half years; 1 where nothing is known
 */
record CountedUnit(Pattern pattern, long most, boolean isMeasured, int step) {
    private static final long ANY = Long.MAX_VALUE;
    private static final List<CountedUnit> ALL = List.of(
            measured("块|元|毛钱|公里|千米|米|里|斤|公斤|千克|克|吨|平方|平米|亩|度|瓦|字(?!号)|欧元|美元|港币|日元"),
            counted("个月", 600, 6), counted("月份|月(?!底|初|末|中旬)", 12, 1),
            counted("天(?![气津下河然才])|日内|日之内", 1500, 1), counted("年(?!内|底|初|末|度|利|化|息|租|级|龄|轻|纪)", 2100, 1),
            counted("岁|周岁", 130, 1), counted("楼|层", 120, 1), counted("号(?:窗口?|柜台|楼|线|厅)", 120, 1),
            counted("级(?!别|差)", 10, 1), counted("点半|点钟", 24, 1), counted("点(?!" + Spoken.ANY + ")", ANY, 1),
            counted("小时", 1000, 1),
            counted("分钟", 600, 1), counted("周(?![围边全折转末])|星期|个星期|个工作日|工作日", 300, 1), counted("倍|折|成", 100, 1),
            counted("个(?!人(?![多左以里]))|" + Spoken.MEASURE, ANY, 1));
    private static final CountedUnit NONE = counted("", ANY, 1);
    private static final int LONGEST = 6;

    private static CountedUnit measured(String pattern) {
        return new CountedUnit(Pattern.compile(pattern), ANY, true, 1);
    }

    private static CountedUnit counted(String pattern, long most, int step) {
        return new CountedUnit(Pattern.compile(pattern), most, false, step);
    }

    /** What stands at this index of a text; one of which nothing is known if no unit does. */
    static CountedUnit at(String text, int index) {
        for (var unit : ALL) {
            if (unit.pattern.matcher(text).useTransparentBounds(true)
                    .region(index, Math.min(text.length(), index + LONGEST)).lookingAt()) {
                return unit;
            }
        }
        return NONE;
    }

    boolean isNone() {
        return equals(NONE);
    }
}
