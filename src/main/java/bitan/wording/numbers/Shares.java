package bitan.wording.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

import static bitan.wording.numbers.Spoken.CARDINAL;
import static bitan.wording.numbers.Spoken.DECIMAL;
import static bitan.wording.numbers.Spoken.END;
import static bitan.wording.numbers.Spoken.MEASURE;

/** Percentages, fractions, and what lies below zero. */
final class Shares {
    private static final String VALUE = "(" + DECIMAL + "|" + CARDINAL + "|百|零)" + END + "(?!分之)";
    private static final String NOT_ONE_S_OWN = "(?<![自担背胜承肩抱欺辜])";

    static final List<NumberRule> RULES = List.of(
            // 百分之八十五, 百分之七十到八十
            NumberRule
                    .whole("(?:" + NOT_ONE_S_OWN + "(负))?百分之" + VALUE + "(?:([到至])" + VALUE + "(?!" + MEASURE
                            + "|点))?", Shares::percent),
            NumberRule.whole("千分之" + VALUE, match -> number(match.group(1)).map(value -> value + "‰")),
            // 三分之二
            NumberRule.whole("(" + CARDINAL + ")分之(" + CARDINAL + ")" + END,
                    match -> number(match.group(2)).flatMap(
                            over -> number(match.group(1)).map(under -> over + "/" + under))),
            // 负五
            NumberRule.whole(NOT_ONE_S_OWN + "负(" + DECIMAL + "|" + CARDINAL + ")" + END,
                    match -> number(match.group(1)).map(value -> "-" + value)));

    private Shares() {
    }

    /** A cardinal, a decimal, or the 百 of 百分之百. */
    static Optional<String> number(String spoken) {
        int point = spoken.indexOf('点');
        if (point >= 0) {
            var whole = Cardinal.parse(spoken.substring(0, point));
            return whole.isPresent()
                    ? Optional.of(whole.getAsLong() + "." + Cardinal.digits(spoken.substring(point + 1)))
                    : Optional.empty();
        }
        var value = Cardinal.parse(spoken.equals("百") ? "一百" : spoken);
        return value.isPresent() ? Optional.of(Cardinal.write(value.getAsLong())) : Optional.empty();
    }

    private static Optional<String> percent(MatchResult match) {
        var sign = match.start(1) < 0 ? "" : "-";
        var first = number(match.group(2)).map(value -> sign + value + "%");
        return match.start(3) < 0
                ? first
                : first.flatMap(from -> number(match.group(4)).map(to -> from + match.group(3) + to + "%"));
    }
}
