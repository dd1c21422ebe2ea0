package bitan.screens.visitor;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import bitan.screens.shared.Words;

/** The ways of answering, a button each, and which hand writes. FX thread only. */
final class WayBar extends HBox {
    private final ToggleButton hand = new ToggleButton();
    private final Words words;

    /**
     * All ways.
     *
     * @param onWay hears of the way that was chosen
     * @param onHand hears whether the left hand writes
     */
    WayBar(Words words, Consumer<Way> onWay, Consumer<Boolean> onHand) {
        this.words = words;
        getStyleClass().add("way-bar");
        for (var way : Way.values()) {
            var sign = new Region();
            sign.getStyleClass().addAll("way-sign", "way-" + way.name().toLowerCase(Locale.ROOT));
            var button = new Button(words.get("way." + way), sign);
            button.setAccessibleText(words.get("way." + way + ".accessible"));
            button.getStyleClass().add("way");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> onWay.accept(way));
            HBox.setHgrow(button, Priority.ALWAYS);
            getChildren().add(button);
        }
        hand.getStyleClass().add("hand");
        hand.setMinWidth(Region.USE_PREF_SIZE);
        hand.setOnAction(_ -> onHand.accept(hand.isSelected()));
        getChildren().add(hand);
        show(false);
    }

    /** Puts another way of answering among them. */
    void add(Region other) {
        getChildren().add(getChildren().size() - 1, other);
        HBox.setHgrow(other, Priority.ALWAYS);
    }

    /** Shows which hand writes. */
    void show(boolean leftHanded) {
        hand.setSelected(leftHanded);
        hand.setText(words.get(leftHanded ? "hand.LEFT" : "hand.RIGHT"));
        hand.setAccessibleText(words.get(leftHanded ? "hand.LEFT.accessible" : "hand.RIGHT.accessible"));
    }
}
