package bitan.screens.visitor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** The number of the visitor's monitor, very large, while the clerk sets the counter up. FX thread only. */
final class MonitorNumber extends StackPane {
    private final Label number = new Label();
    private final Messages words;

    /** Not shown yet. */
    MonitorNumber(Messages words) {
        this.words = words;
        number.getStyleClass().add("monitor-number");
        setAlignment(number, Pos.TOP_RIGHT);
        getChildren().add(number);
        setMouseTransparent(true);
        Widgets.hide(this);
    }

    /** Is this number, from 1. */
    void number(int now) {
        number.setText(words.format("setup.monitors.this", now));
    }
}
