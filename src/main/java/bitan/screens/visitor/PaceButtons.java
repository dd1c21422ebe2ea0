package bitan.screens.visitor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;

import bitan.conversation.Pace;
import bitan.screens.shared.Messages;

/** The four signals to the clerk, each one tap, and taken back by another. FX thread only. */
final class PaceButtons {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<Pace, Button> buttons = new EnumMap<>(Pace.class);
    private final Messages words;
    private Optional<Pace> told = Optional.empty();

    /**
     * Signals about nothing yet.
     *
     * @param signal hears of the signal that was tapped
     * @param takeBack hears that the signal there was is taken back: it was tapped once more
     */
    PaceButtons(Messages words, Consumer<Pace> signal, Runnable takeBack) {
        this.words = words;
        for (var pace : Pace.values()) {
            var button = new Button(words.get("pace." + pace), PaceMark.sign(pace));
            button.setOnAction(_ -> {
                if (told.equals(Optional.of(pace))) {
                    takeBack.run();
                } else {
                    signal.accept(pace);
                }
            });
            button.getStyleClass().add("pace");
            buttons.put(pace, button);
        }
    }

    /** The button of a signal. */
    Button button(Pace pace) {
        return Objects.requireNonNull(buttons.get(pace));
    }

    /**
     * Shows which signal the clerk's newest turn has.
     *
     * @param spoken whether there is such a turn
     */
    void show(boolean spoken, Optional<Pace> now) {
        told = now;
        buttons.forEach((pace, button) -> {
            boolean chosen = told.equals(Optional.of(pace));
            var name = words.get("pace." + pace);
            button.setDisable(!spoken);
            button.pseudoClassStateChanged(CHOSEN, chosen);
            button.setText(chosen ? words.format("pace.told", name) : name);
            button.setAccessibleText(button.getText());
        });
    }
}
