package bitan.screens.shared;

import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodRequests;

/**
 * Keeps the input method of the system as the clerk left it. JavaFX on X11 throws its state away whenever the keyboard
 * goes to a control without text, a question's button or a row: Chinese would be switched off behind every F1. A control that
 * says that it may have text keeps it; what is composed there goes nowhere. FX thread only.
 */
public final class KeptInputMethod {
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final InputMethodRequests NOWHERE = new InputMethodRequests() {
        @Override
        public Point2D getTextLocation(int offset) {
            return Point2D.ZERO;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {
            // nothing was taken
        }

        @Override
        public String getSelectedText() {
            return "";
        }
    };

    private KeptInputMethod() {
    }

    /** For this part of a screen, and all that is in it now. */
    public static void in(Parent part) {
        if (part.getInputMethodRequests() == null) {
            part.setInputMethodRequests(NOWHERE);
            part.setOnInputMethodTextChanged(_ -> {});
        }
        for (var node : part.getChildrenUnmodifiable()) {
            if (node instanceof Parent inner) {
                in(inner);
            }
        }
    }

    /** For all that ever comes into this scene, within a second: to look at it in every frame takes 4 % of a core. */
    public static void in(Scene scene) {
        scene.addPreLayoutPulseListener(new SeldomLook(EVERY, () -> in(scene.getRoot())));
    }
}
