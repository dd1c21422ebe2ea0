package bitan.wording.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.wording.Fact;
import bitan.wording.facts.FactRecogniser.Found;

/** Shares of a whole: 85%, 百分之85, 三分之二, 八成. */
final class Percentages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PER_MILLE = "‰";
    private static final String SPOKEN = "(?<of>[百千万])分之(?<share>" + inner(Numeral.RANGE)
            + "|百)(?!(?<=[一二三四五六七八九十])[月级楼层])";
    private static final String WRITTEN = "(?<number>" + Numeral.RANGE + ")(?<sign>%|‰|个百分点)";
    /** 八成 is also "very likely": then something is said about it. */
    private static final String TENTHS = "(?<![几构组促养看变])(?<tenths>(?<![\\d.])\\d(?:\\.\\d)?|[一二三四五六七八九]{1,2})成(?=以上|左右|多|首付|贷款|报销|自付|自费|由|"
            + Grammar.END + ")";
    private static final String PART = SPOKEN + "|" + WRITTEN + "|" + TENTHS;
    private static final Pattern PARTS = Pattern.compile(PART);
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,4})/(\\d{1,4})");
    private static final Pattern DIVIDED = Pattern.compile("(.+)分之(.+)");

    static final List<FactRecogniser> ALL = List.of(
            new FactRecogniser(Fact.Kind.PERCENTAGE,
                    Numeral.MINUS + Grammar.unnamed(PART) + "(?:" + Numeral.TO
                            + Grammar.unnamed(PART) + ")?",
                    Percentages::percent),
            new FactRecogniser(Fact.Kind.PERCENTAGE, "(?<![\\d/.又-])\\d{1,4}/\\d{1,4}(?![\\d/.-]|页|月)",
                    Percentages::slashed),
            new FactRecogniser(Fact.Kind.PERCENTAGE, Numeral.ONE + "分之" + inner(Numeral.ONE),
                    Percentages::divided));

    private Percentages() {
    }

    /** A number right behind other hanzi of numbers. */
    private static String inner(String numeral) {
        return numeral.substring(numeral.indexOf(')') + 1);
    }

    private static Optional<String> percent(Found found) {
        var ends = found.parts(PARTS).flatMap(part -> {
            int places = Grammar.first(part, "of", "sign", "tenths").map(Percentages::places).orElse(0);
            return ends(Grammar.first(part, "share", "number", "tenths").orElseThrow())
                    .stream().map(end -> end.movePointLeft(places));
        }).map(Numeral::plain).collect(Collectors.joining("-"));
        var sign = "负-".indexOf(found.matched().charAt(0)) < 0 ? "" : "-";
        return Optional.of(sign + ends + "%");
    }

    private static List<BigDecimal> ends(String share) {
        return share.equals("百") ? List.of(HUNDRED) : Numeral.ends(share);
    }

    /** By how many places the number is larger than the percentage. */
    private static int places(String of) {
        return switch (of) {
            case "百", "%", "个百分点" -> 0;
            case "千", PER_MILLE -> 1;
            case "万" -> 2;
            default -> -1;
        };
    }

    private static Optional<String> slashed(Found found) {
        var match = SLASHED.matcher(found.matched());
        return match.matches() ? fraction(match.group(1), match.group(2)) : Optional.empty();
    }

    private static Optional<String> divided(Found found) {
        var match = DIVIDED.matcher(found.matched());
        return match.matches() ? fraction(match.group(2), match.group(1)) : Optional.empty();
    }

    private static Optional<String> fraction(String above, String below) {
        var upper = Numeral.value(above);
        var lower = Numeral.value(below);
        return upper.signum() > 0 && upper.compareTo(lower) < 0
                ? Optional.of(Numeral.plain(upper) + "/" + Numeral.plain(lower))
                : Optional.empty();
    }
}
