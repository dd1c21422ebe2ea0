package bitan.guide.table;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * Makes guides of a table of materials and steps. Nothing is written.
 *
 * @param guides those of which every cell was understood
 * @param problems everything else, with row and column
 */
public record GuideImport(List<Guide> guides, List<Problem> problems) {
    /** Rows before the headings: a title, a date. */
    private static final int MOST_BEFORE = 10;
    private static final int LEAST_COLUMNS = 2;

    public GuideImport {
        guides = List.copyOf(guides);
        problems = List.copyOf(problems);
    }

    /** Where the headings are, and which column says what. */
    private record Headings(List<TableRow> rows, int at, Map<TableColumn, Integer> columns) {
        boolean isTable() {
            return columns.size() >= LEAST_COLUMNS
                    && (columns.containsKey(TableColumn.MATERIAL) || columns.containsKey(TableColumn.STEP));
        }
    }

    /**
     * The guides in a table: one for each procedure, or a single one called as in a row above the headings, else as the
     * file.
     *
     * @param today when they are written
     * @throws ProblemException GUI-02 to GUI-04 if the file cannot be read, GUI-24 if it is no table of a guide
     */
    public static GuideImport of(Path file, Lexicon lexicon, LocalDate today) throws ProblemException {
        var words = new TableWords();
        var headings = TableFile.readings(TableFile.text(file)).stream().map(rows -> headings(rows, words))
                .max(Comparator.comparingInt(one -> one.columns().size())).filter(Headings::isTable)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.GUI_24, file)));
        var cells = new TableCells(file, headings.columns(), words);
        tellUnknown(headings, words, cells);
        var ids = new PinyinIds(lexicon);
        var guides = new ArrayList<Guide>();
        subjects(headings, cells, title(headings, file)).forEach((title, rows) -> {
            int before = cells.mistakes();
            var guide = new TableGuide(cells, words, lexicon).of(title, ids.of(title), rows, today);
            guide.filter(_ -> cells.mistakes() == before).ifPresent(guides::add);
        });
        return new GuideImport(guides, cells.problems());
    }

    private static Headings headings(List<TableRow> rows, TableWords words) {
        return rows.stream().filter(row -> !row.isEmpty()).limit(MOST_BEFORE)
                .map(row -> new Headings(rows, row.number() - 1, columns(row, words)))
                .max(Comparator.comparingInt(one -> one.columns().size()))
                .orElseGet(() -> new Headings(rows, 0, Map.of()));
    }

    private static Map<TableColumn, Integer> columns(TableRow row, TableWords words) {
        var all = new LinkedHashMap<TableColumn, Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            int at = i;
            words.column(row.text(i)).ifPresent(column -> all.putIfAbsent(column, at));
        }
        return all;
    }

    private static void tellUnknown(Headings headings, TableWords words, TableCells cells) {
        var row = headings.rows().get(headings.at());
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.text(i).isEmpty() && !headings.columns().containsValue(i)
                    && !words.isOrdinal(row.text(i))) {
                cells.warn(ProblemCode.GUI_26, row, i);
            }
        }
    }

    /** Rows of one procedure, whichever others are between them. */
    private static Map<String, List<TableRow>> subjects(Headings headings, TableCells cells, String single) {
        var all = new LinkedHashMap<String, List<TableRow>>();
        var subject = single;
        for (var row : headings.rows().subList(headings.at() + 1, headings.rows().size())) {
            var named = cells.text(row, TableColumn.SUBJECT);
            subject = named.isEmpty() ? subject : named;
            if (!row.isEmpty()) {
                all.computeIfAbsent(subject, _ -> new ArrayList<>()).add(row);
            }
        }
        return all;
    }

    private static String title(Headings headings, Path file) {
        var above = headings.rows().subList(0, headings.at()).stream().filter(row -> row.filled() == 1)
                .findFirst().flatMap(row -> row.cells().stream().filter(cell -> !cell.isBlank()).findFirst());
        return above.map(String::strip).orElseGet(() -> Optional.ofNullable(file.getFileName())
                .map(name -> name.toString().replaceFirst("\\.[^.]*$", "")).orElse(""));
    }
}
