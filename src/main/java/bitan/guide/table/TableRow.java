package bitan.guide.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One row of a table. Immutable.
 *
 * @param number as the spreadsheet counts, from 1
 */
record TableRow(int number, List<String> cells) {
    private static final int LETTERS = 26;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}]+");

    TableRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell, on one line; empty beyond the last. */
    String text(int column) {
        return line(raw(column));
    }

    /** A text on one line. */
    static String line(String text) {
        return INVISIBLE.matcher(text).replaceAll(" ").strip();
    }

    /** The cell with its lines as they are. */
    String raw(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return filled() == 0;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /** A column as spreadsheets call it: A, B, … Z, AA. */
    static String letters(int column) {
        var letter = String.valueOf((char) ('a' + column % LETTERS)).toUpperCase(Locale.ROOT);
        return column < LETTERS ? letter : letters(column / LETTERS - 1) + letter;
    }
}
