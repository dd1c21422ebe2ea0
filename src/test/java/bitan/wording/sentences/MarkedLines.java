package bitan.wording.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.wording.Edit;

/** Lines of counter talk with the marks that a careful reader sets. */
public final class MarkedLines {
    private MarkedLines() {
    }

    /**
     * One line.
     *
     * @param heard it without marks
     * @param commas before which of its characters commas stand
     * @param end its final mark
     */
    public record Line(String heard, Set<Integer> commas, String end) {}

    /** Questions without a final particle, and statements with the same words. */
    public static List<Line> questions() {
        return rows("questions.tsv").map(row -> row.split("\t"))
                .map(cells -> new Line(cells[0], Set.of(), cells[1])).toList();
    }

    /** Lines of two clauses and more, and some that look as if they were. */
    public static List<Line> commas() {
        return rows("commas.txt").map(MarkedLines::line).toList();
    }

    /** A line with its commas in it. */
    public static Line line(String marked) {
        var clauses = marked.split("，");
        int[] ends = new int[clauses.length];
        int at = 0;
        for (int i = 0; i < clauses.length; i++) {
            at += clauses[i].length();
            ends[i] = at;
        }
        return new Line(String.join("", clauses),
                IntStream.of(ends).limit(clauses.length - 1L).boxed().collect(Collectors.toSet()), "");
    }

    static boolean isQuestion(Line line) {
        return line.end().equals("？");
    }

    static boolean isAsked(Line line) {
        return Sentences.type(line.heard()).isQuestion();
    }

    /** How many of those lines are these too. */
    private static double share(List<Line> lines, Predicate<Line> those, Predicate<Line> these) {
        return (double) lines.stream().filter(those).filter(these).count()
                / lines.stream().filter(those).count();
    }

    /** How many questions are found, of all. */
    public static double found(List<Line> lines) {
        return share(lines, MarkedLines::isQuestion, MarkedLines::isAsked);
    }

    /** How many of those that are marked as questions are some. */
    public static double precise(List<Line> lines) {
        return share(lines, MarkedLines::isAsked, MarkedLines::isQuestion);
    }

    /** How many commas people set. */
    public static long wanted(List<Line> lines) {
        return lines.stream().mapToLong(line -> line.commas().size()).sum();
    }

    /** How many commas are set. */
    public static long set(List<Line> lines) {
        return lines.stream().mapToLong(line -> edits(line).size()).sum();
    }

    /** How many of these people set too. */
    public static long right(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> edits(line).stream().map(Edit::start).filter(line.commas()::contains))
                .count();
    }

    private static List<Edit> edits(Line line) {
        return Sentences.edits(line.heard(), List.of(), List.of(), false);
    }

    private static Stream<String> rows(String name) {
        try (var in = Objects
                .requireNonNull(MarkedLines.class.getResourceAsStream("/bitan/wording/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
