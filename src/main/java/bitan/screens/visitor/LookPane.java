package bitan.screens.visitor;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.Amplification;
import bitan.counter.CounterState;
import bitan.screens.shared.Messages;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

/**
 * Aa: how large the words are, in which colours, which hand writes, and how the clerk is heard by headphones; the words above
 * show it at once. FX thread only.
 */
final class LookPane {
    private final VBox root = new VBox();
    private final ToggleButton big = new ToggleButton();
    private final ToggleButton hand = new ToggleButton();
    private final TextSizeControl size;
    private final ThemeControl theme;
    private final HearingControl hearing;
    private final Messages words;

    /**
     * The right hand writes.
     *
     * @param onBig hears whether the text is to be as large as it can be
     */
    LookPane(Messages words, IntConsumer onSize, Consumer<Boolean> onBig, Consumer<VisitorTheme> onTheme,
            Consumer<Amplification> onHearing) {
        this.words = words;
        big.setText(words.get("text.big"));
        big.setAccessibleText(words.get("text.big.accessible"));
        big.setMinWidth(Region.USE_PREF_SIZE);
        big.setOnAction(_ -> onBig.accept(big.isSelected()));
        size = new TextSizeControl(words, onSize);
        theme = new ThemeControl(words, onTheme);
        theme.setAlignment(Pos.CENTER_LEFT);
        hearing = new HearingControl(words, onHearing);
        hand.setMinWidth(Region.USE_PREF_SIZE);
        var sizes = new HBox(size, big);
        sizes.setAlignment(Pos.CENTER_LEFT);
        sizes.getStyleClass().add("look-row");
        var colours = new FlowPane(theme, hand);
        colours.getStyleClass().add("look-flow");
        root.getStyleClass().add("look-pane");
        root.getChildren().addAll(sizes, colours, hearing.root());
        show(false);
    }

    Region root() {
        return root;
    }

    /** Hears whether the left hand writes. */
    void onHand(Consumer<Boolean> chosen) {
        hand.setOnAction(_ -> chosen.accept(hand.isSelected()));
    }

    /** Shows how the clerk is heard. */
    void show(CounterState state) {
        hearing.show(state);
    }

    /** Shows which hand writes. */
    void show(boolean leftHanded) {
        hand.setSelected(leftHanded);
        hand.setText(words.get(leftHanded ? "hand.LEFT" : "hand.RIGHT"));
        hand.setAccessibleText(words.get(leftHanded ? "hand.LEFT.accessible" : "hand.RIGHT.accessible"));
    }

    void chosen(int step, VisitorTheme worn) {
        big.setSelected(step == Settings.LARGEST_TEXT);
        size.show(step);
        theme.show(worn);
    }
}
