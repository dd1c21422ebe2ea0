package bitan.screens.visitor;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** Stands before all else while the clerk has to decide about a visit that was broken off: nothing goes on before. FX thread only. */
final class PleaseWait extends StackPane {

    PleaseWait(Messages words) {
        var wait = Widgets.whole(words.get("wait.title"), "idle-question");
        var why = Widgets.whole(words.get("wait.text"));
        var card = new VBox(wait, why);
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getStyleClass().add("idle-card");
        getStyleClass().add("idle");
        getChildren().add(card);
        setVisible(false);
    }
}
