package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Widgets;
import bitan.screens.visitor.page.PagedRows;

/**
 * A row that is only read.
 *
 * @param heading its first line, in large type; may be empty
 * @param lines below it
 * @param belongsTo what it belongs to, said again where a page begins with it; may be empty
 * @param count for how many things it counts
 * @param styles of the row, besides its own
 */
record TextRow(String heading, List<String> lines, String belongsTo, int count, List<String> styles)
        implements
            PagedRows.Row {
    TextRow {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** A row that stands for itself. */
    static TextRow of(String heading, String... lines) {
        return new TextRow(heading, List.of(lines), "", 1, List.of());
    }

    /** The same, which belongs to something. */
    TextRow in(String what) {
        return new TextRow(heading, lines, what, count, styles);
    }

    /** The same, which is not counted and wears a style. */
    TextRow beside(String style) {
        return new TextRow(heading, lines, belongsTo, 0, List.of(style));
    }

    /** The same in another style. */
    TextRow styled(String style) {
        return new TextRow(heading, lines, belongsTo, count, List.of(style));
    }

    /** Whether there is nothing to read. */
    boolean isEmpty() {
        return heading.isEmpty() && lines.isEmpty();
    }

    @Override
    public boolean isHeading() {
        return count == 0 && lines.isEmpty();
    }

    @Override
    public Region whole() {
        var all = new ArrayList<Region>();
        if (!heading.isEmpty()) {
            all.add(Widgets.whole(heading, "list-material"));
        }
        lines.forEach(line -> all.add(Widgets.whole(line, "list-remark")));
        var row = new VBox(all.toArray(Region[]::new));
        row.getStyleClass().addAll("list-row", "list-read");
        row.getStyleClass().addAll(styles);
        return row;
    }
}
