package bitan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.facts.FactCases;
import bitan.wording.line.Wording;

/** How many facts are found in what people say, and how many found are wrong: of others' figures, and of procedures. */
final class FactsOfOthers {
    private static final Pattern REMARK = Pattern.compile("[（(].*?[)）]");

    private FactsOfOthers() {
    }

    /** A fact that is wanted; without a kind where only a value is told. */
    private record Wanted(String kind, String value) {

        static Wanted of(String told) {
            var words = told.strip().split(" ", 2);
            return words.length == 1
                    ? new Wanted("", words[0])
                    : new Wanted(switch (words[0]) {
                        case "pct", "percentage" -> "PERCENTAGE";
                        case "dur", "age" -> "DURATION";
                        case "tel" -> "TELEPHONE";
                        default -> words[0].toUpperCase(Locale.ROOT);
                    }, words[1]);
        }

        boolean is(Fact fact) {
            return (kind.isEmpty() || kind.equals(fact.kind().name()))
                    && plain(fact.value()).equals(plain(value));
        }

        /** The tables write 13y4m for 13年4个月, 12月 for 12个月, 9:00 for 09:00. */
        private static String plain(String value) {
            return value.replaceAll("[%个块份岁楼年后零\\- y月m]|号窗口|(?<!\\d)0", "");
        }
    }

    private record Answer(String said, List<Wanted> wanted, Caption caption) {

        List<Wanted> missing() {
            return wanted.stream().filter(one -> caption.facts().stream().noneMatch(one::is)).toList();
        }

        /** Those that say something else of a kind that is wanted. */
        List<Fact> wrong() {
            return caption.facts().stream().filter(fact -> wanted.stream().noneMatch(one -> one.is(fact))
                    && missing().stream()
                            .anyMatch(one -> one.kind.isEmpty() || one.kind.equals(fact.kind().name())))
                    .toList();
        }
    }

    static List<Figure> measure() throws IOException {
        var wording = Wordings.shipped();
        var rows = CasesOfOthers.rows("text/facts.tsv").stream()
                .map(row -> new Answer(row[1], wanted(row[3]), wording.line(row[1]))).toList();
        var procedures = lines().stream().map(row -> answer(row, wording)).toList();
        double written = 100.0
                * lines().stream().filter(row -> text(row[0], wording).equals(bare(row[1]))).count()
                / procedures.size();
        lines().stream().filter(row -> !text(row[0], wording).equals(bare(row[1])))
                .forEach(row -> print(row[0] + " -> " + text(row[0], wording) + " (" + row[1] + ")"));
        return Stream.of(figures("others' facts", rows), figures("procedures, facts", procedures),
                List.of(Figure.atLeast(95, "procedures, written right", written, "%",
                        procedures.size() + " sentences")))
                .flatMap(List::stream).toList();
    }

    private static List<Figure> figures(String name, List<Answer> answers) {
        long all = answers.stream().mapToLong(one -> one.wanted.size()).sum();
        if (all == 0) {
            return List.of();
        }
        long missing = answers.stream().mapToLong(one -> one.missing().size()).sum();
        long wrong = answers.stream().mapToLong(one -> one.wrong().size()).sum();
        answers.stream().filter(one -> !one.missing().isEmpty()).forEach(
                one -> print(
                        one.caption.text() + " wants " + one.missing() + ", found " + one.caption.facts()));
        return List.of(
                Figure.atLeast(95, name + " found", 100.0 * (all - missing) / all, "%", all + " facts"),
                Figure.atMost(1, name + " wrong", 100.0 * wrong / all, "%", wrong + " facts"));
    }

    private static List<Wanted> wanted(String column) {
        return Stream.of(REMARK.matcher(column).replaceAll("").replace("年-", "年;").split("[;/]"))
                .filter(one -> one.matches(".*\\d.*")).map(Wanted::of).toList();
    }

    private static Answer answer(String[] row, Wording wording) {
        var wanted = row.length < 3
                ? List.<Wanted>of()
                : Stream.of(row[2].split(";")).filter(one -> !one.isBlank())
                        .map(one -> new Wanted(one.substring(0, one.indexOf('=')),
                                one.substring(one.indexOf('=') + 1)))
                        .toList();
        return new Answer(row[0], wanted, wording.line(row[0]));
    }

    private static List<String[]> lines() throws IOException {
        try (var in = Objects
                .requireNonNull(FactCases.class.getResourceAsStream("/bitan/wording/procedures.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).toList();
        }
    }

    private static String text(String said, Wording wording) {
        return bare(wording.line(said).text());
    }

    private static String bare(String text) {
        return text.replaceAll("[，。？！]", "");
    }

    private static void print(String line) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(line);
    }
}
