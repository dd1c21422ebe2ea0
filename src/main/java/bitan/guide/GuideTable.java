package bitan.guide;

import java.util.List;

/**
 * Costs or benefits by group. Immutable.
 *
 * @param title 1 to {@link #LONGEST_TITLE} characters
 * @param columns their headings, {@value #LEAST_COLUMNS} to {@value #MOST_COLUMNS}
 * @param rows 1 to {@value #MOST_ROWS}, each with a cell for every column
 * @param onlyIf whom it concerns
 */
public record GuideTable(String title, List<String> columns, List<List<String>> rows, When onlyIf) {
    /** Characters. */
    public static final int LONGEST_TITLE = 40;
    /** Characters of a heading, and of a cell, which may be empty. */
    public static final int LONGEST_CELL = 40;
    /** Columns. */
    public static final int LEAST_COLUMNS = 2;
    /** Columns. */
    public static final int MOST_COLUMNS = 4;
    /** Rows. */
    public static final int MOST_ROWS = 20;

    public GuideTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        GuideText.check(GuideText.fits(title, 1, LONGEST_TITLE), "table title");
        GuideText.check(width >= LEAST_COLUMNS && width <= MOST_COLUMNS, "columns");
        GuideText.check(!rows.isEmpty() && rows.size() <= MOST_ROWS, "rows");
        GuideText.check(columns.stream().allMatch(cell -> GuideText.fits(cell, 1, LONGEST_CELL)), "heading");
        GuideText.check(rows.stream().allMatch(row -> row.size() == width
                && row.stream().allMatch(cell -> GuideText.fits(cell, 0, LONGEST_CELL))), "cell");
    }
}
