package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import bitan.wording.Edit;

import static bitan.wording.numbers.Spoken.ANY;
import static bitan.wording.numbers.Spoken.CARDINAL;
import static bitan.wording.numbers.Spoken.COUNT;
import static bitan.wording.numbers.Spoken.DECIMAL;
import static bitan.wording.numbers.Spoken.DIGIT;
import static bitan.wording.numbers.Spoken.END;
import static bitan.wording.numbers.Spoken.FRACTION_ENDS;
import static bitan.wording.numbers.Spoken.MEASURE;

/** How many: decimals, ranges, whole numbers, and single digits before a measure word. */
final class Quantities {
    private static final long MOST_TRILLIONS = 10_000;
    private static final String A_LITTLE = "(?<![快早晚慢有差多少大小高低近远好这那长短轻重声](?=一点))";

    static final List<NumberRule> RULES = List.of(
            // 三点五万
            NumberRule.whole(A_LITTLE + "(?=" + COUNT + "?零?点" + FRACTION_ENDS + ")(" + DECIMAL + ")",
                    match -> Shares.number(match.group(1))),
            // 一七二零点一
            NumberRule.whole(
                    "(负)?([一二三四五六七八九][零一二三四五六七八九]{2,5})点([零一二三四五六七八九]{1,9}+)(?!" + ANY + "|[点号楼室月日位分刻]|"
                            + MEASURE + ")",
                    Quantities::figures),
            // 七成五
            NumberRule.whole("(" + DIGIT + ")成(" + DIGIT + ")(?!" + ANY + "|" + MEASURE + "|点)",
                    match -> joined(match, "成")),
            // 三十七度五, 一米七五
            NumberRule.whole("(" + COUNT + ")度(" + DIGIT + ")(?!" + ANY + "|" + MEASURE + "|点)",
                    match -> joined(match, "度")),
            NumberRule.whole("(" + COUNT + ")米(" + DIGIT + "{1,2})(?!" + ANY + "|" + MEASURE + "|点)",
                    match -> joined(match, "米")),
            // 三到五天, 三到五万
            new NumberRule(Pattern.compile(
                    "(" + COUNT + ")[到至](" + COUNT + ")" + END + "(?=(?<measure>" + MEASURE + ")?)"),
                    Quantities::range),
            // 两年零三个月
            NumberRule.cardinals("(?<=[年月天岁时元块日周])零(" + CARDINAL + ")" + END + "(?=" + MEASURE + ")"),
            // 三天, 四份, 十多个
            NumberRule.cardinals("([三四五六七八九十])(?=" + MEASURE + "|公里)"),
            NumberRule.cardinals("(十)(?=[多来余]" + MEASURE + ")"),
            // 十五兆零三百二十万五千
            NumberRule.whole("(" + CARDINAL + ")兆(?:零?(" + CARDINAL + "))?" + END, Quantities::trillions),
            // 十五, 三千五百
            NumberRule.cardinals("(?=[一二两三四五六七八九][十百千万亿]|十[一二三四五六七八九万亿])(" + CARDINAL + ")" + END));

    private Quantities() {
    }

    private static Optional<String> trillions(MatchResult match) {
        if (NumberRule.value(match, 1).orElse(Long.MAX_VALUE) >= MOST_TRILLIONS) {
            return Optional.empty();
        }
        var rest = NumberRule.value(match, 2);
        var written = Shares.number(match.group(1)).map(whole -> whole + "兆");
        if (match.start(2) < 0) {
            return written;
        }
        return rest.isPresent()
                ? written.map(whole -> whole + Cardinal.inUnits(rest.getAsLong()))
                : Optional.empty();
    }

    private static Optional<String> figures(MatchResult match) {
        return Optional.of((match.start(1) < 0 ? "" : "-") + Cardinal.digits(match.group(2)) + "."
                + Cardinal.digits(match.group(3)));
    }

    private static Optional<String> joined(MatchResult match, String unit) {
        var whole = NumberRule.value(match, 1);
        return whole.isPresent()
                ? Optional.of(whole.getAsLong() + "." + Cardinal.digits(match.group(2)) + unit)
                : Optional.empty();
    }

    /** 三到五万 is 三万到五万; 三到五 by itself is left. */
    private static Optional<List<Edit>> range(MatchResult match) {
        var from = NumberRule.value(match, 1);
        var to = NumberRule.value(match, 2);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean small = match.group(1).length() == 1 && match.group(2).length() == 1;
        if (small && match.start("measure") < 0) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        edits.add(new Edit(match.start(1), match.end(1), Cardinal.write(from.getAsLong() * shared(match))));
        edits.add(new Edit(match.start(2), match.end(2), Cardinal.write(to.getAsLong())));
        return Optional.of(edits);
    }

    /** The unit said only once, with the larger number. */
    private static long shared(MatchResult match) {
        var to = match.group(2);
        return match.group(1).length() == 1 && to.length() == 2
                && NumberRule.value(match, 1).getAsLong() < Cardinal.parse(to.substring(0, 1)).orElse(0)
                        ? Cardinal.unit(to.charAt(1))
                        : 1;
    }
}
