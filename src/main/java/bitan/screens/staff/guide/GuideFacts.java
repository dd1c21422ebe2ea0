package bitan.screens.staff.guide;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Checklist;
import bitan.guide.GuideTable;
import bitan.screens.shared.Widgets;
import bitan.screens.shared.guide.GuideWords;

/** What a guide says beside its list: time limits at once, tables and sources where they are asked for. FX thread only. */
final class GuideFacts {
    private final VBox root = new VBox();
    private final GuideWords guide;
    private boolean isOpen;

    GuideFacts(GuideWords guide) {
        this.guide = guide;
        root.getStyleClass().add("list-facts");
    }

    Region root() {
        return root;
    }

    void show(Checklist list) {
        root.getChildren().clear();
        list.deadlines().forEach(one -> text(guide.deadline(one)));
        var tables = list.tables();
        var sources = list.guide().details().sources();
        if (!tables.isEmpty() || !sources.isEmpty()) {
            root.getChildren().add(toggle(list));
        }
        if (isOpen) {
            tables.forEach(this::table);
            sources.forEach(one -> text(guide.source(one)));
            guide.checked(list.guide()).filter(_ -> !sources.isEmpty()).ifPresent(this::text);
        }
    }

    private Button toggle(Checklist list) {
        var button = Widgets.button(
                guide.words().get(isOpen ? "staff.list.facts.close" : "staff.list.facts.open"), () -> {
                    isOpen = !isOpen;
                    show(list);
                });
        button.setFocusTraversable(false);
        button.getStyleClass().add("list-chip");
        return button;
    }

    private void text(String text) {
        root.getChildren().add(Widgets.wrapped(text, "list-fact"));
    }

    private void table(GuideTable table) {
        root.getChildren().add(Widgets.wrapped(table.title(), "list-name"));
        var grid = new GridPane();
        grid.getStyleClass().add("list-table");
        for (int i = 0; i < table.columns().size(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / table.columns().size());
            grid.getColumnConstraints().add(column);
        }
        add(grid, table.columns(), "list-column");
        table.rows().forEach(row -> add(grid, row, "list-cell-text"));
        root.getChildren().add(grid);
    }

    private static void add(GridPane grid, List<String> cells, String style) {
        grid.addRow(grid.getRowCount(), cells.stream().map(cell -> Widgets.whole(cell, style))
                .toArray(Region[]::new));
    }
}
