package bitan.screens.staff;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import bitan.screens.shared.Words;

/** The list of keys and what they do. */
final class Keys {
    private static final List<String> SHORT = List.of("F2", "F9", "Enter", "Up", "F1");
    private static final List<String> ALL = List.of("F1", "F2", "F9", "Enter", "CtrlEnter", "Up", "CtrlUp",
            "Page",
            "Esc", "CtrlQ");

    private Keys() {
    }

    /** The keys of every minute. */
    static Region list(Words words) {
        return grid(words, SHORT);
    }

    /** All keys. */
    static Region all(Words words) {
        return grid(words, ALL);
    }

    private static Region grid(Words words, List<String> keys) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var meanings = new ColumnConstraints();
        meanings.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, meanings);
        for (int row = 0; row < keys.size(); row++) {
            var name = new Label(words.get("staff.key." + keys.get(row)));
            name.getStyleClass().add("key");
            var meaning = new Label(words.get("staff.key." + keys.get(row) + ".does"));
            meaning.setWrapText(true);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row, name, meaning);
        }
        return grid;
    }
}
