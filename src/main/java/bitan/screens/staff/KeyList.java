package bitan.screens.staff;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** The list of keys and what they do. */
final class KeyList {
    private static final List<Key> SHORT = List.of(new Key("F2", "F2"), new Key("F6", "F6"),
            new Key("F9", "F9"), new Key("Enter", "Enter"), new Key("↑", "Up"), new Key("F1", "F1"));
    private static final List<Key> ALL = List.of(new Key("F1", "F1"), new Key("F2", "F2"),
            new Key("F3", "F3"),
            new Key("F4", "F4"), new Key("F5", "F5"), new Key("F6", "F6"), new Key("F7", "F7"),
            new Key("F8", "F8"),
            new Key("F9", "F9"), new Key("F10", "F10"), new Key("F11", "F11"),
            new Key("F12", "F12"),
            new Key("Alt+Q", "AltQ"), new Key("Alt+B", "AltB"), new Key("Alt+W", "AltW"),
            new Key("Alt+J", "AltJ"),
            new Key("Ctrl+1 … 0", "Steps"),
            new Key("Alt+1 … 9", "Sentences"), new Key("Alt+0", "EditSentences"),
            new Key("Ctrl+Z Y", "Undo"),
            new Key("Enter", "Enter"), new Key("Ctrl+Enter", "CtrlEnter"), new Key("↑", "Up"),
            new Key("Ctrl+↑ ↓", "CtrlUp"), new Key("PgUp PgDn", "Page"), new Key("Esc", "Esc"),
            new Key("Ctrl+L", "CtrlL"), new Key("Ctrl+Q", "CtrlQ"));

    /** A key as keyboards name it, and under which name its words lie. */
    private record Key(String name, String id) {}

    private KeyList() {
    }

    /** The keys of every minute. */
    static Region list(Messages words) {
        return grid(words, SHORT);
    }

    /** All keys, side by side: below each other they are higher than a monitor. */
    static Region all(Messages words) {
        int half = (ALL.size() + 1) / 2;
        var columns = new HBox(grid(words, ALL.subList(0, half)), grid(words, ALL.subList(half, ALL.size())));
        columns.getStyleClass().add("keys-columns");
        return columns;
    }

    private static Region grid(Messages words, List<Key> keys) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var meanings = new ColumnConstraints();
        meanings.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, meanings);
        for (int row = 0; row < keys.size(); row++) {
            var name = new Label(keys.get(row).name());
            name.getStyleClass().add("key");
            var meaning = Widgets.whole(words.get("staff.key." + keys.get(row).id()));
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row, name, meaning);
        }
        return grid;
    }
}
