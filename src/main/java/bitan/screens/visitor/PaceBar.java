package bitan.screens.visitor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import bitan.conversation.Conversation;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.shared.Messages;

/** The four signals to the clerk, each one tap; there once the clerk has said something. */
final class PaceBar extends GridPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Map<Pace, Button> buttons = new EnumMap<>(Pace.class);
    private final Messages words;
    private Optional<Pace> told = Optional.empty();

    /**
     * A bar that is not there yet.
     *
     * @param signal hears of the signal that was tapped
     * @param takeBack hears that the signal there was is taken back: it was tapped once more
     */
    PaceBar(Messages words, Consumer<Pace> signal, Runnable takeBack) {
        this.words = words;
        getStyleClass().add("pace-bar");
        for (var pace : Pace.values()) {
            var button = new Button(words.get("pace." + pace), PaceMark.sign(pace));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                if (told.equals(Optional.of(pace))) {
                    takeBack.run();
                } else {
                    signal.accept(pace);
                }
            });
            buttons.put(pace, button);
        }
        arrange(false);
    }

    /** Four in a row, or two by two where the screen is narrow. */
    void arrange(boolean narrow) {
        int columns = narrow ? 2 : buttons.size();
        getChildren().clear();
        getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            var equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            equal.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(equal);
        }
        int index = 0;
        for (var button : buttons.values()) {
            add(button, index % columns, index / columns);
            index++;
        }
    }

    /**
     * Shows which signal the clerk's newest turn has; not there while there is no such turn.
     *
     * @param asked whether something else is to be answered in its place
     */
    void show(Conversation conversation, boolean asked) {
        var turn = conversation.standing(Speaker.STAFF);
        told = turn.flatMap(Turn::pace);
        setVisible(turn.isPresent() && !asked);
        setManaged(isVisible());
        buttons.forEach((pace, button) -> {
            boolean chosen = told.equals(Optional.of(pace));
            var name = words.get("pace." + pace);
            button.pseudoClassStateChanged(CHOSEN, chosen);
            button.setText(chosen ? words.format("pace.told", name) : name);
            button.setAccessibleText(button.getText());
        });
    }
}
