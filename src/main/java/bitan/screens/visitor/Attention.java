package bitan.screens.visitor;

import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * The clerk calls: the frame of the screen flashes, with words for it, and no sound. Two flashes a second, below the
 * three a second from which flashing can harm (WCAG 2.3.1). FX thread only.
 */
final class Attention extends StackPane {
    private static final PseudoClass BRIGHT = PseudoClass.getPseudoClass("bright");
    private static final Duration HALF = Duration.millis(250);
    private static final int FLASHES = 3;
    /** The words stay for who was looking elsewhere. */
    private static final Duration STAYS = Duration.seconds(8);

    private final Timeline flashing = new Timeline(
            new KeyFrame(Duration.ZERO, _ -> pseudoClassStateChanged(BRIGHT, true)),
            new KeyFrame(HALF, _ -> pseudoClassStateChanged(BRIGHT, false)),
            new KeyFrame(HALF.multiply(2)));
    private final PauseTransition staying = new PauseTransition(STAYS);
    private int seen;

    Attention(Messages words) {
        var call = Widgets.wrapped(words.get("attention"));
        getStyleClass().add("attention");
        getChildren().add(call);
        setMouseTransparent(true);
        setVisible(false);
        flashing.setCycleCount(FLASHES);
        staying.setOnFinished(_ -> setVisible(false));
    }

    /** Shows that the clerk has called so often in this visit. */
    void show(int calls) {
        if (calls > seen) {
            setVisible(true);
            flashing.playFromStart();
            staying.playFromStart();
        } else if (calls < seen) {
            setVisible(false);
            flashing.stop();
            staying.stop();
        }
        seen = calls;
    }
}
