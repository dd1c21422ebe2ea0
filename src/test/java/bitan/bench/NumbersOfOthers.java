package bitan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.line.Wording;

/**
 * What becomes of the spoken numbers that other projects test with, by kind: written as they expect it, a wrong value
 * or half a number (a), left as it was (b), changed though it should stay (c), another convention (d).
 */
final class NumbersOfOthers {
    private static final List<String> KINDS = List.of("pass", "a", "b", "c", "d");
    private static final Pattern HALF = Pattern
            .compile("\\d(?!千[克米])[零〇幺二三四五六七八九十百千兆壹贰叁肆伍陆柒捌玖拾佰仟]|[零〇一二三四五六七八九十百千兆壹贰叁肆伍陆柒捌玖拾佰仟]\\d");

    private NumbersOfOthers() {
    }

    /** A case, and what was made of it in 0.1.0 and now. */
    private record Answer(String spoken, List<String> expected, String before, String kindBefore,
            String stays,
            String now) {

        static Answer of(String[] row, Wording wording) {
            return new Answer(row[0], Stream.of(row[1].split(" \\| ")).toList(), row[2], row[3],
                    row[4].split(" ", 2)[0],
                    wording.line(row[0]).text());
        }

        String kind() {
            if (now.equals(before)) {
                return kindBefore;
            }
            if (expected.stream().anyMatch(one -> bare(one).equals(bare(now)))) {
                return "pass";
            }
            boolean isSame = expected.stream().flatMap(one -> Stream.of(one.split("[=;]")))
                    .anyMatch(one -> Values.of(one).equals(Values.of(now)))
                    || (isValue() && Values.of(now).equals(Values.of(spoken)));
            if ("c".equals(kindBefore) && spoken.contains(stays) && now.contains(stays)) {
                return "d";
            }
            boolean isList = expected.getFirst().startsWith("[");
            isSame |= isList && Values.numbers(expected.getFirst()).equals(Values.numbers(now));
            if (isSame && !HALF.matcher(now).find()) {
                return bare(now).equals(bare(spoken)) && "b".equals(kindBefore) ? "b" : "d";
            }
            if (bare(now).equals(bare(spoken))) {
                return "d".equals(kindBefore) ? "d" : "b";
            }
            return expected.stream().anyMatch(one -> bare(one).equals(bare(spoken))) ? "c" : "a";
        }

        /** Whether a value is expected, or nothing that was written otherwise by convention, not a text. */
        private boolean isValue() {
            return expected.getFirst().matches(".*(?:=|NumeralValue|DurationData|\\[|\\d 元).*")
                    || "pass".equals(kindBefore) || "d".equals(kindBefore);
        }

        private static String bare(String text) {
            return text.replaceAll("[\\s，。？！,]+", "");
        }
    }

    static List<Figure> measure() throws IOException {
        var wording = Wordings.shipped();
        var answers = CasesOfOthers.rows("text/peers-numbers.tsv").stream()
                .map(row -> Answer.of(row, wording)).toList();
        return answers.isEmpty() ? List.of() : figures(answers);
    }

    private static List<Figure> figures(List<Answer> answers) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(String.format(Locale.ROOT, "%-6s %6s %6s", "kind", "0.1.0", "now"));
        KINDS.forEach(kind -> out.println(
                String.format(Locale.ROOT, "%-6s %6d %6d", kind, before(answers, kind), now(answers, kind))));
        answers.stream().filter(one -> !one.now.equals(one.before) || "abc".contains(one.kind()))
                .forEach(one -> out
                        .println(one.kindBefore + " -> " + one.kind() + ": " + one.spoken + " -> " + one.now
                                + " (" + String.join(" | ", one.expected) + ")"));
        var detail = answers.size() + " cases; 0.1.0 ";
        double written = 100.0
                * (before(answers, "b") - answers.stream().filter(one -> "b".equals(one.kind())).count())
                / before(answers, "b");
        return List.of(
                Figure.atMost(0, "others' numbers, wrong or half", (double) now(answers, "a"), "",
                        detail + before(answers, "a")),
                Figure.atMost(0, "others' numbers, changed what stays", (double) now(answers, "c"), "",
                        detail + before(answers, "c")),
                Figure.atLeast(80, "others' numbers, of those left, written", written, "%",
                        before(answers, "b") + " were left by 0.1.0"),
                Figure.atLeast(97, "others' numbers, right, conventions forgiven",
                        100.0 * (now(answers, "pass") + now(answers, "d")) / answers.size(), "%",
                        detail + String.format(Locale.ROOT, "%.1f",
                                100.0 * (before(answers, "pass") + before(answers, "d")) / answers.size())));
    }

    private static long before(List<Answer> answers, String kind) {
        return answers.stream().filter(one -> one.kindBefore.equals(kind)).count();
    }

    private static long now(List<Answer> answers, String kind) {
        return answers.stream().filter(one -> one.kind().equals(kind)).count();
    }
}
