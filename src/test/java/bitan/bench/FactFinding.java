package bitan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import bitan.wording.Fact;
import bitan.wording.Span;
import bitan.wording.facts.FactCases;
import bitan.wording.facts.FactCases.Case;
import bitan.wording.facts.Facts;

/** How many facts of written sentences are found, and found alone: kind and stretch have to be exact. */
final class FactFinding {
    private static final int ROUNDS = 400;

    private FactFinding() {
    }

    static List<Figure> measure() {
        var cases = FactCases.all();
        var answers = cases.stream().map(sentence -> new Answer(sentence, Facts.in(sentence.text())))
                .toList();
        print(answers);
        var all = Tally.of(answers, List.of(Fact.Kind.values()));
        var detail = all.expected() + " facts in " + cases.size() + " sentences";
        return List.of(Figure.atLeast(97, "facts, precision", all.precision(), "%", detail),
                Figure.atLeast(97, "facts, recall", all.recall(), "%", detail),
                Figure.atLeast(97, "facts, value right", 100.0 * all.valued() / all.expected(), "%", detail),
                Figure.atMost(1, "facts of a sentence, median", median(cases), "ms",
                        "mean length "
                                + cases.stream().mapToInt(one -> one.text().length()).sum() / cases.size()));
    }

    /** A sentence and what was found in it. */
    private record Answer(Case sentence, List<Fact> found) {

        boolean isRight() {
            return sentence.facts().equals(found);
        }
    }

    /** What must be the same of a fact to be found. */
    private record Place(Fact.Kind kind, Span span) {
        static Place of(Fact fact) {
            return new Place(fact.kind(), fact.span());
        }
    }

    /** Counts of some kinds; {@code valued} of those found have the right value, too. */
    private record Tally(int expected, int found, int right, int valued) {
        static Tally of(List<Answer> answers, List<Fact.Kind> kinds) {
            int expected = 0;
            int found = 0;
            int right = 0;
            int valued = 0;
            for (var answer : answers) {
                var wanted = answer.sentence().facts().stream().filter(fact -> kinds.contains(fact.kind()))
                        .toList();
                var given = answer.found().stream().filter(fact -> kinds.contains(fact.kind())).toList();
                var places = wanted.stream().map(Place::of).collect(Collectors.toSet());
                expected += wanted.size();
                found += given.size();
                right += (int) given.stream().map(Place::of).filter(places::contains).count();
                valued += (int) given.stream().filter(wanted::contains).count();
            }
            return new Tally(expected, found, right, valued);
        }

        double precision() {
            return found == 0 ? 100 : 100.0 * right / found;
        }

        double recall() {
            return expected == 0 ? 100 : 100.0 * right / expected;
        }
    }

    private static void print(List<Answer> answers) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%-12s %8s %8s %9s %8s %8s%n", "kind", "expected", "found", "precision", "recall",
                "value");
        for (var kind : Fact.Kind.values()) {
            var tally = Tally.of(answers, List.of(kind));
            out.printf("%-12s %8d %8d %9.1f %8.1f %8d%n", kind, tally.expected(), tally.found(),
                    tally.precision(), tally.recall(), tally.valued());
        }
        answers.stream().filter(answer -> !answer.isRight()).forEach(answer -> out.println(
                answer.sentence().text() + "\n    expected " + written(answer.sentence().text(),
                        answer.sentence().facts()) + "\n    found    "
                        + written(answer.sentence().text(), answer.found())));
    }

    private static String written(String text, List<Fact> facts) {
        return facts.stream().map(fact -> fact.kind() + ":" + fact.span().in(text) + "=" + fact.value())
                .collect(Collectors.joining(" | "));
    }

    private static double median(List<Case> cases) {
        var millis = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var one : cases) {
                long begun = System.nanoTime();
                Facts.in(one.text());
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        var sorted = millis.stream().skip(millis.size() / 2).mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
