package bitan.screens.visitor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;

/** Stands before all else while the clerk has to decide about a visit that was broken off: nothing goes on before. FX thread only. */
final class PleaseWait extends StackPane {

    PleaseWait(Messages words) {
        var wait = new Label(words.get("wait.title"));
        wait.getStyleClass().add("idle-question");
        var why = new Label(words.get("wait.text"));
        for (var label : new Label[]{wait, why}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var card = new VBox(wait, why);
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.getStyleClass().add("idle-card");
        getStyleClass().add("idle");
        getChildren().add(card);
        setVisible(false);
    }
}
