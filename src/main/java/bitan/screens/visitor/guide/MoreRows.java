package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import bitan.conversation.Checklist;
import bitan.guide.Deadline;
import bitan.guide.GuideTable;
import bitan.screens.shared.guide.GuideWords;

/**
 * What a guide says beside its list: time limits, costs and benefits, and where that comes from. A row of a table is a row here,
 * each of its cells after the heading of its column: nobody has to look for a heading in another line.
 */
record MoreRows(GuideWords guide) {
    /** Characters of the cells of a row that fit on a page together. */
    private static final int LONG = 90;

    /** What concerns this visitor. */
    List<TextRow> of(Checklist list) {
        var all = new ArrayList<TextRow>();
        guide.outdated(list.guide(), "list.outdated")
                .ifPresent(text -> all.add(TextRow.of("", text).beside("list-outdated")));
        deadlines(list.deadlines(), all);
        list.tables().forEach(table -> table(table, all));
        guide.origin(list.guide()).ifPresent(text -> all.add(TextRow.of("", text)));
        return all;
    }

    private void deadlines(List<Deadline> deadlines, List<TextRow> all) {
        var heading = guide.words().get("list.deadlines");
        if (!deadlines.isEmpty()) {
            all.add(TextRow.of(heading).beside("list-heading"));
        }
        deadlines.forEach(one -> all.add(TextRow.of(one.text(), guide.term(one.term())).in(heading)));
    }

    private void table(GuideTable table, List<TextRow> all) {
        all.add(TextRow.of(table.title()).beside("list-heading"));
        for (var row : table.rows()) {
            var cells = IntStream.range(1, row.size()).filter(i -> !row.get(i).isEmpty())
                    .mapToObj(
                            i -> guide.words().format("list.table.cell", table.columns().get(i), row.get(i)))
                    .toList();
            if (String.join("", cells).length() <= LONG) {
                all.add(new TextRow(row.getFirst(), cells, table.title(), 1, List.of()));
            } else {
                all.add(TextRow.of(row.getFirst()).in(table.title()));
                cells.forEach(cell -> all
                        .add(new TextRow("", List.of(cell), row.getFirst(), 0, List.of("list-cell"))));
            }
        }
    }
}
