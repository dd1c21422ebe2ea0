package bitan.screens.visitor;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

/** The top of the visitor's screen: whether the clerk is heard, the counter's name, text size and colours. */
final class HeadBar extends VBox {
    private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");
    private static final PseudoClass PREPARING = PseudoClass.getPseudoClass("preparing");

    private final Label listening = new Label();
    private final Label name = Widgets.wrapped("", "counter-name");
    private final ToggleButton big = new ToggleButton();
    private final TextSizeControl size;
    private final ThemeControl theme;
    private final HBox right = new HBox();
    private final HBox row = new HBox(listening, name, right);
    private final Messages words;

    /**
     * A bar before its first state.
     *
     * @param onBig hears whether the text is to be as large as it can be
     */
    HeadBar(Messages words, IntConsumer onSize, Consumer<Boolean> onBig, Consumer<VisitorTheme> onTheme) {
        this.words = words;
        big.setText(words.get("text.big"));
        big.setAccessibleText(words.get("text.big.accessible"));
        big.getStyleClass().add("big-text");
        big.setMinWidth(Region.USE_PREF_SIZE);
        big.setOnAction(_ -> onBig.accept(big.isSelected()));
        size = new TextSizeControl(words, onSize);
        theme = new ThemeControl(words, onTheme);
        var dot = Widgets.drawn("dot");
        listening.setGraphic(dot);
        listening.getStyleClass().add("listening");
        listening.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("head-bar");
        right.getChildren().addAll(big, size, theme);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        name.setAlignment(Pos.CENTER);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("head-row");
        right.getStyleClass().add("head-controls");
        getChildren().add(row);
    }

    /** All in one row, or what can be chosen in a row of its own where the screen is narrow. */
    void arrange(boolean narrow) {
        getChildren().setAll(row);
        row.getChildren().setAll(listening, name);
        if (narrow) {
            getChildren().add(right);
        } else {
            row.getChildren().add(right);
        }
    }

    void show(CounterState state) {
        var microphone = state.equipment().microphone();
        listening.setText(words.get("listening." + microphone));
        listening.pseudoClassStateChanged(LISTENING, microphone == Microphone.LISTENING);
        listening.pseudoClassStateChanged(PREPARING, microphone == Microphone.STARTING);
        name.setText(state.settings().counterName());
        name.setVisible(!name.getText().isEmpty());
    }

    void chosen(int step, VisitorTheme worn) {
        big.setSelected(step == Settings.LARGEST_TEXT);
        size.show(step);
        theme.show(worn);
    }
}
