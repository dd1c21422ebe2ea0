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
    private static final String NOT_ONE_S_OWN = "(?<![自担背胜承肩抱欺辜正])";
    private static final String SIGN = "(?:" + NOT_ONE_S_OWN + "(负))?";

    static final List<NumberRule> RULES = List.of(
            // 百分之八十五, 百分之七十到八十
            NumberRule
                    .whole("(?:" + NOT_ONE_S_OWN + "(负)(?=百))?百分之(负)?" + VALUE + "(?:([到至])" + VALUE + "(?!"
                            + MEASURE
                            + "|点))?", Shares::percent),
            NumberRule.whole("千分之" + VALUE, match -> number(match.group(1)).map(value -> value + "‰")),
            // 三又五分之一
            NumberRule.whole(SIGN + "(" + CARDINAL + ")又(" + CARDINAL + ")分之(" + CARDINAL + ")" + END,
                    match -> whole(match.group(2)).flatMap(whole -> fraction(match, 3)
                            .map(part -> sign(match) + whole + "又" + part))),
            // 三分之二
            NumberRule.whole(SIGN + "(" + CARDINAL + ")分之(" + CARDINAL + ")" + END,
                    match -> fraction(match, 2).map(part -> sign(match) + part)),
            // 正负五
            NumberRule.whole("正负(" + DECIMAL + "|" + CARDINAL + ")" + END,
                    match -> number(match.group(1)).map(value -> "±" + value)),
            // 负五
            NumberRule.whole(NOT_ONE_S_OWN + "负(" + DECIMAL + "|" + CARDINAL + ")" + END,
                    match -> number(match.group(1)).map(value -> "-" + value)));

    private Shares() {
    }

    private static String sign(MatchResult match) {
        return match.start(1) < 0 ? "" : "-";
    }

    /** 2/3 of 三分之二, whose under is the group, and whose over the next. */
    private static Optional<String> fraction(MatchResult match, int group) {
        return whole(match.group(group + 1))
                .flatMap(over -> whole(match.group(group)).map(under -> over + "/" + under));
    }

    /** With digits only. */
    private static Optional<String> whole(String spoken) {
        var value = Cardinal.parse(spoken);
        return value.isPresent() ? Optional.of(Long.toString(value.getAsLong())) : Optional.empty();
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
        var sign = match.start(1) < 0 && match.start(2) < 0 ? "" : "-";
        var first = number(match.group(3)).map(value -> sign + value + "%");
        return match.start(4) < 0
                ? first
                : first.flatMap(from -> number(match.group(5)).map(to -> from + match.group(4) + to + "%"));
    }
}
