package bitan.screens.shared;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How loud the microphone is, as a row of bars: 4 decibels each, the lowest at -48 dB of full scale. FX thread only. */
public final class LevelMeter extends HBox {
    private static final int BARS = 12;
    private static final double DECIBELS = 4;
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** A meter of silence. */
    public LevelMeter(String accessibleText) {
        getStyleClass().add("level-meter");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(accessibleText);
        Stream.generate(Region::new).limit(BARS).forEach(getChildren()::add);
        getChildren().forEach(bar -> bar.getStyleClass().add("bar"));
    }

    /** Shows a loudness between 0 and 1. */
    public void show(double level) {
        int lit = bars(level);
        for (int i = 0; i < BARS; i++) {
            getChildren().get(i).pseudoClassStateChanged(LIT, i < lit);
        }
    }

    static int bars(double level) {
        double decibels = 20 * Math.log10(Math.max(level, 1e-9));
        return Math.clamp((int) Math.ceil(BARS + decibels / DECIBELS), 0, BARS);
    }
}
