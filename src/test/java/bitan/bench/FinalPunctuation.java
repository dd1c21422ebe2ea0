package bitan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import bitan.wording.Edit;
import bitan.wording.sentences.MarkedLines;
import bitan.wording.sentences.Sentences;

/** How often a line of counter speech gets the final mark that a careful reader expects. */
final class FinalPunctuation {
    private static final String CASES = "/bitan/wording/sentences.tsv";

    private FinalPunctuation() {
    }

    /** A line as heard, the mark expected and the mark that was set. */
    private record Marked(String heard, String expected, String mark) {
        static Marked of(String row) {
            var cells = row.split("\t", -1);
            var edits = Sentences.edits(cells[0], List.of(), List.of(), true);
            return new Marked(cells[0], cells[1],
                    edits.stream().map(Edit::text).reduce("", (_, last) -> last));
        }

        boolean isRight() {
            return expected.equals(mark);
        }
    }

    static List<Figure> measure() {
        var cases = rows().stream().map(Marked::of).toList();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List.of("。", "？", "！").forEach(mark -> out.println(row(mark, cases)));
        var wrong = cases.stream().filter(one -> !one.isRight()).toList();
        wrong.forEach(one -> out.println("  " + one.heard() + "  " + one.mark() + " for " + one.expected()));
        double right = 100.0 * (cases.size() - wrong.size()) / cases.size();
        var asked = MarkedLines.questions();
        var clauses = MarkedLines.commas();
        return List.of(
                Figure.atLeast(95, "final punctuation", right, "%",
                        cases.size() + " lines, " + wrong.size() + " wrong"),
                Figure.atLeast(90, "questions without a particle found", 100 * MarkedLines.found(asked), "%",
                        asked.size() + " lines with statements of the same words"),
                Figure.atLeast(90, "of these marked as questions, right", 100 * MarkedLines.precise(asked),
                        "%", ""),
                Figure.atLeast(90, "commas from words alone, right",
                        100.0 * MarkedLines.right(clauses) / MarkedLines.set(clauses), "%",
                        MarkedLines.right(clauses) + " of " + MarkedLines.wanted(clauses)
                                + " that people set"));
    }

    private static String row(String mark, List<Marked> cases) {
        long expected = cases.stream().filter(one -> one.expected().equals(mark)).count();
        long set = cases.stream().filter(one -> one.mark().equals(mark)).count();
        long right = cases.stream().filter(one -> one.expected().equals(mark) && one.isRight()).count();
        return String.format(Locale.ROOT, "  %s expected %4d, set %4d, right %4d", mark, expected, set,
                right);
    }

    private static List<String> rows() {
        try (var file = FinalPunctuation.class.getResourceAsStream(CASES)) {
            if (file == null) {
                throw new IllegalStateException(CASES + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
