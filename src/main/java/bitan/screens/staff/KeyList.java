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
import bitan.screens.shared.StaffKey;
import bitan.screens.shared.Widgets;

/** The list of keys and what they do. */
final class KeyList {
    private KeyList() {
    }

    /** The keys of every minute. */
    static Region list(Messages words) {
        return grid(words, StaffKey.OF_EVERY_MINUTE);
    }

    /** All keys, side by side: below each other they are higher than a monitor. */
    static Region all(Messages words) {
        var keys = StaffKey.ALL;
        int half = (keys.size() + 1) / 2;
        var columns = new HBox(grid(words, keys.subList(0, half)),
                grid(words, keys.subList(half, keys.size())));
        columns.getStyleClass().add("keys-columns");
        return columns;
    }

    private static Region grid(Messages words, List<StaffKey> keys) {
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
            var meaning = Widgets.whole(keys.get(row).meaning(words));
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row, name, meaning);
        }
        return grid;
    }
}
