package bitan.screens.staff.modal;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A column that takes the height there is, and is turned up and down only. */
public final class Scroll {
    private Scroll() {
    }

    /** Around this content. FX thread. */
    public static ScrollPane of(Region content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }
}
