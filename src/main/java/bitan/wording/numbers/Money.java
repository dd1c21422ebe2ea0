package bitan.wording.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

import static bitan.wording.numbers.Spoken.ANY;
import static bitan.wording.numbers.Spoken.COUNT;
import static bitan.wording.numbers.Spoken.DIGIT;
import static bitan.wording.numbers.Spoken.MEASURE;

/** Sums of 元, 角 and 分: one decimal number where more than one unit was said, as it was said where not. */
final class Money {
    private static final String YUAN = "(?<yuan>" + COUNT + ")[块元]";
    private static final String SMALL = "[一二两三四五六七八九]";
    /** No thing is counted with the digit before, and no number goes on, but for the 一 of 一张. */
    private static final String LAST = "(?!" + MEASURE
            + "|[点角分级盆桶箱罐碗棵朵头匹场株]|只(?![有要能是]))(?<!一(?!$|[，。？！的了吗呢吧就才都也还是不够左]))(?:(?!" + ANY + ")|(?=[一两]"
            + MEASURE + "))";
    private static final String ONE_THING = "(?![一两](?!分)" + MEASURE + ")";
    private static final String FEN = "(?:" + ONE_THING + "零?(?<fen>" + SMALL + ")(?:分|" + LAST + "))";
    private static final String PAID = "(?<=[费交收付共要找给补退差是各])";

    static final List<NumberRule> RULES = List.of(
            // 三块五毛, 十二块三毛五分, 三元五角
            NumberRule.whole(YUAN + "零?(?<jiao>" + SMALL + ")[毛角]" + FEN + "?钱?", Money::sum),
            // 三块零五分, 三块零五
            NumberRule.whole(
                    YUAN + "(?:零(?<fen>" + DIGIT + ")(?:分(?!钟)|" + LAST + ")|(?<alone>" + SMALL
                            + ")分(?!钟))钱?",
                    Money::sum),
            // 三块二五
            NumberRule.whole(
                    "(?<yuan>" + COUNT + ")块" + ONE_THING + "(?<jiao>" + DIGIT + ")" + ONE_THING + "(?<fen>"
                            + DIGIT + ")" + LAST,
                    Money::sum),
            // 三块五
            NumberRule
                    .whole("(?<yuan>" + COUNT + ")块" + ONE_THING + "(?!一" + Spoken.WORD_WITH_ONE + ")(?<jiao>"
                            + DIGIT
                            + ")" + LAST, Money::sum),
            // 三块半
            NumberRule.whole("(?<yuan>" + COUNT + ")块(?<half>半)", Money::sum),
            // 两毛五, 三角五分
            NumberRule.whole("(?<jiao>" + SMALL + ")[毛角]" + FEN + "钱?", Money::sum),
            // 五毛, 三角钱, 两块钱, 一元
            NumberRule.cardinals("([两二三四五六七八九])毛"),
            NumberRule.cardinals("(" + SMALL + ")(?=[块毛角]钱|角(?!" + ANY + "|[度落色形星]))"),
            NumberRule.cardinals("([零两二])(?=元(?![化论次旦购]|方程))"),
            NumberRule.cardinals("(一)(?=元(?:钱|$|以|[，。每一/]))"),
            NumberRule.cardinals(PAID + "(两)(?=块)"));

    private Money() {
    }

    private static Optional<String> sum(MatchResult match) {
        var yuan = group(match, "yuan").map(Cardinal::parse);
        if (yuan.isPresent() && yuan.get().isEmpty()) {
            return Optional.empty();
        }
        var jiao = group(match, "half").map(half -> "5")
                .or(() -> group(match, "jiao").map(Cardinal::digits)).orElse("0");
        var fen = group(match, "fen").or(() -> group(match, "alone")).map(Cardinal::digits).orElse("");
        return Optional.of(yuan.map(value -> value.getAsLong()).orElse(0L) + "." + jiao + fen + "元");
    }

    private static Optional<String> group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name)
                ? Optional.ofNullable(match.group(name))
                : Optional.empty();
    }
}
