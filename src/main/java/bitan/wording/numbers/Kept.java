package bitan.wording.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import bitan.wording.ShippedWords;
import bitan.wording.Span;
import bitan.wording.numbers.NumberRule.Written;

/** What stays hanzi though it has numbers in it: names, idioms, weekdays, the old calendar. */
final class Kept {
    private static final String WEEKDAY = "[一二三四五六日天]";
    /** No number before another word has more characters. */
    private static final String SHORT = Spoken.ANY + "{1,20}+";
    /** Further weekdays, unless they begin something else: 周一三五, 周一到周五, 周一至五. */
    private static final String MORE_DAYS = "(?:[到至]?[一二三四五六日]{1,4}+(?!" + Spoken.ANY + "|点|时|"
            + Spoken.MEASURE
            + "))?";

    static final List<NumberRule> RULES = List.of(
            NumberRule.keep("(?:星期|礼拜)" + WEEKDAY + MORE_DAYS),
            NumberRule.keep("周[一二三四五六日](?!次|天(?!气)|个|小时|回|趟)" + MORE_DAYS),
            NumberRule.keep("(?:正月|腊月|冬月)初?" + Spoken.ANY + "++"),
            NumberRule.keep("(?:农历|阴历|旧历)" + SHORT + "月(?:初?" + Spoken.ANY + "++)?"),
            NumberRule.keep("(?:" + Spoken.ANY + "{1,2}月|(?<!月))初[一二三四五六七八九十](?!" + Spoken.ANY + "|[号日])"),
            NumberRule.keep("(?:大年|年)三十(?!" + Spoken.ANY + ")"),
            NumberRule.keep(
                    "(?<=国庆|双)十[一二](?!" + Spoken.ANY
                            + ")|十一(?=假期|长假|黄金周|期间|国庆|放假|节|回来|过后|前后|去|回家|出去|那天|玩)|(?<=过完|过了)十一(?!"
                            + Spoken.ANY + "|" + Spoken.MEASURE + ")"),
            NumberRule.keep("十分(?!钟|之|" + Spoken.ANY + ")"),
            NumberRule.keep("(?<=[前后末])[三四五六七八]位"),
            NumberRule.keep("(?<=数)[十百千万亿]++"),
            NumberRule.keep("四周(?![岁后内前之以左的]|时间)"),
            NumberRule.keep("五笔(?!钱|款|费|交易|账|记录)"),
            // 一三五上午, 二四六下午
            NumberRule.keep("(?:一三五|二四六)(?=[上下]午|晚上|早上|上班|休息|开|办|来|去|和|或|不|限|有课|都|$|[，。]|一三五|二四六)"),
            NumberRule.keep("[一二三四]季度"),
            NumberRule.keep("十[一二三四五]五(?=规划|期间|时期|末|计划|以来)"),
            NumberRule.keep("(?<=[落上重霄])九天|九天(?=揽|云外|玄女)"),
            // 文三路, 东二环, but not 坐三路
            NumberRule.keep(
                    "(?<=[^坐乘换转等搭有是第的和到去在了过，。？！\\s0-9几零〇幺一二两三四五六七八九十百千万亿])[一二三四五六七八九](?=[路环街巷弄](?!公交|车|线))"),
            // 一中, 十一中
            NumberRule.keep("(?<![期初其])十?[一二三四五六七八九]中(?=$|学|门口|旁边|对面|读|上学|毕业|[，。的])"),
            // 国发二零一四八号
            NumberRule.keep("(?<=[发办函令字规])二零[一二]" + Spoken.ANY + "{2,6}+(?=号)"),
            NumberRule.keep("万分之" + Spoken.ANY + "++(?:点" + Spoken.ANY + "++)?"));

    private static final Set<String> WORDS = ShippedWords.beside(Kept.class, "kept.txt");
    private static final int SHORTEST = 2;
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Kept() {
    }

    /** The longest of the words that begins here. */
    static Optional<Written> word(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST); end >= at + SHORTEST; end--) {
            if (WORDS.contains(text.substring(at, end))) {
                return Optional.of(new Written(List.of(), new Span(at, end)));
            }
        }
        return Optional.empty();
    }
}
