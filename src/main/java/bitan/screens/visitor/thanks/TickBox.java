package bitan.screens.visitor.thanks;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import bitan.screens.shared.Widgets;

/** A box to tick before a button's words; the style shows the tick where the button is chosen. FX thread only. */
final class TickBox {
    private TickBox() {
    }

    static Node node() {
        var tick = Widgets.drawn("thanks-tick");
        var box = new StackPane(tick);
        box.getStyleClass().add("thanks-box");
        return box;
    }
}
