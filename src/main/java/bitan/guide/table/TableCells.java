package bitan.guide.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import bitan.guide.GuideText;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** The cells of a table by what they say, and what is wrong with them. Confined to one thread. */
final class TableCells {
    /** Characters shown of a cell. */
    private static final int SHOWN = 20;
    /** More would not be read by anybody before the first are mended. */
    private static final int MOST = 50;

    private final Path file;
    private final Map<TableColumn, Integer> columns;
    private final TableWords words;
    private final List<Problem> problems = new ArrayList<>();
    private int mistakes;

    TableCells(Path file, Map<TableColumn, Integer> columns, TableWords words) {
        this.file = file;
        this.columns = Map.copyOf(columns);
        this.words = words;
    }

    /** What a cell says, on one line; empty if there is no such column. */
    String text(TableRow row, TableColumn column) {
        return at(column).map(row::text).orElse("");
    }

    /** The same, or nothing and a mistake if it is longer than {@code most} characters. */
    String text(TableRow row, TableColumn column, int most) {
        return fitting(row, column, text(row, column), most);
    }

    /** The things that a cell lists. */
    List<String> parts(TableRow row, TableColumn column, int most) {
        return at(column).map(row::raw).map(words::parts).orElse(List.of()).stream()
                .map(TableRow::line).map(part -> fitting(row, column, part, most))
                .filter(part -> !part.isEmpty()).toList();
    }

    boolean has(TableColumn column) {
        return columns.containsKey(column);
    }

    private Optional<Integer> at(TableColumn column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** Notes that a cell does not say what it should. */
    void misread(TableRow row, TableColumn column) {
        mistakes++;
        tell(ProblemCode.GUI_25, row, columns.getOrDefault(column, 0), words.say("sample." + column));
    }

    /** Notes something for which no guide can be made. */
    void impossible(ProblemCode code, Object... facts) {
        mistakes++;
        add(Problem.of(code, facts));
    }

    /** Notes something that is only to be told. */
    void warn(ProblemCode code, TableRow row, int column) {
        tell(code, row, column, "");
    }

    Path file() {
        return file;
    }

    /** How many cells were wrong so far. */
    int mistakes() {
        return mistakes;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private String fitting(TableRow row, TableColumn column, String text, int most) {
        if (text.isEmpty() || GuideText.fits(text, 1, most)) {
            return text;
        }
        mistakes++;
        tell(ProblemCode.GUI_27, row, columns.getOrDefault(column, 0), String.valueOf(most));
        return "";
    }

    private void tell(ProblemCode code, TableRow row, int column, String fact) {
        var text = row.text(column);
        var shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        add(Problem.of(code, file, row.number(), TableRow.letters(column), shown, fact));
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }
}
