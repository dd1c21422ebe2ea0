package bitan.screens.staff;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A part of the right column: all of it, or only a line that says how it stands, by which it is opened. */
final class CollapsibleSection {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final StackPane root = new StackPane();
    private final Button line = new Button();
    private final Region body;

    /** A part that is not there yet; {@code open} is called when its line is clicked. */
    CollapsibleSection(Region body, Runnable open) {
        this.body = body;
        root.getStyleClass().add("fold");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("fold-line");
        line.setOnAction(_ -> open.run());
    }

    Region root() {
        return root;
    }

    /** Shows all of it. */
    void unfold() {
        put(body);
    }

    /** Shows its line only. */
    void fold(String summary) {
        line.setText(summary);
        put(line);
    }

    /** Leaves alone what is there already, and may have the keyboard. */
    private void put(Region now) {
        root.pseudoClassStateChanged(FOLDED, now.equals(line));
        if (!root.getChildren().contains(now)) {
            root.getChildren().setAll(now);
        }
    }
}
