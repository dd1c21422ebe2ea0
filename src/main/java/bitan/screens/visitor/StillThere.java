package bitan.screens.visitor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Asks whether anybody is still there, before all else; wherever they touch, they are. FX thread only. */
final class StillThere extends StackPane {
    private final Label left = Widgets.whole("");
    private final Messages words;

    StillThere(Messages words) {
        this.words = words;
        var question = Widgets.whole(words.get("idle.question"), "idle-question");
        var here = new Button(words.get("idle.here"));
        here.getStyleClass().add("accent");
        here.setMinWidth(Region.USE_PREF_SIZE);
        var card = new VBox(question, left, here);
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getStyleClass().add("idle-card");
        getStyleClass().add("idle");
        getChildren().add(card);
        setVisible(false);
    }

    /** Shows that everything is cleared in so many seconds; 0 for not at all. */
    void show(int seconds) {
        setVisible(seconds > 0);
        left.setText(words.format("idle.left", seconds));
    }
}
