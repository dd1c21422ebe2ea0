package bitan.screens.visitor;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import bitan.counter.Amplification;
import bitan.counter.Amplification.Strength;
import bitan.counter.CounterState;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** How the clerk is heard by headphones: three strengths, and the volume by two buttons. FX thread only. */
final class HearingControl {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final HBox strengths = new HBox();
    private final HBox steps = new HBox();
    private final Button softer;
    private final Button louder;
    private final FlowPane root;
    private final Messages words;
    private Amplification now = Amplification.USUAL;

    /** The usual way to hear; {@code chosen} hears each other one. */
    HearingControl(Messages words, Consumer<Amplification> chosen) {
        this.words = words;
        softer = button("hearing.softer", () -> chosen.accept(now.withVolume(now.volume() - 1)));
        louder = button("hearing.louder", () -> chosen.accept(now.withVolume(now.volume() + 1)));
        for (var strength : Strength.values()) {
            var part = new ToggleButton(words.get("hearing." + strength));
            part.setAccessibleText(words.get("hearing." + strength + ".accessible"));
            part.getStyleClass().add(strength.name().toLowerCase(Locale.ROOT));
            part.setUserData(strength);
            part.setMinWidth(Region.USE_PREF_SIZE);
            part.setOnAction(_ -> chosen.accept(now.with(strength)));
            strengths.getChildren().add(part);
        }
        for (int step = 0; step <= Amplification.LOUDEST; step++) {
            steps.getChildren().add(Widgets.drawn("step"));
        }
        steps.setAlignment(Pos.CENTER);
        steps.getStyleClass().add("steps");
        strengths.getStyleClass().add("strengths");
        var volume = new HBox(softer, steps, louder);
        volume.setAlignment(Pos.CENTER);
        volume.getStyleClass().add("volume");
        root = new FlowPane(Widgets.whole(words.get("hearing.title"), "hearing-title"), strengths, volume);
        root.getStyleClass().add("look-flow");
        Widgets.collapse(root);
        show(now);
    }

    Region root() {
        return root;
    }

    /** There where the counter has headphones, of use while they are plugged in. */
    void show(CounterState state) {
        root.setVisible(state.settings().visitorHeadphones().isPresent());
        root.setDisable(!state.equipment().headphones());
        show(state.visit().amplification());
    }

    private void show(Amplification amplification) {
        now = amplification;
        softer.setDisable(now.volume() == 0);
        louder.setDisable(now.volume() == Amplification.LOUDEST);
        for (int step = 0; step <= Amplification.LOUDEST; step++) {
            steps.getChildren().get(step).pseudoClassStateChanged(REACHED, step == now.volume());
        }
        steps.setAccessibleText(words.format("hearing.volume", now.volume() + 1, Amplification.LOUDEST + 1));
        // Also sets back the part that was pressed while it was chosen: it stays chosen.
        strengths.getChildren()
                .forEach(part -> ((ToggleButton) part).setSelected(part.getUserData() == now.strength()));
    }

    private Button button(String key, Runnable action) {
        var button = Widgets.button(words.get(key), action);
        button.setAccessibleText(words.get(key + ".accessible"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
