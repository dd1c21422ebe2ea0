package bitan.screens.visitor;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import bitan.conversation.Pace;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** A sign in the margin of a turn: what the visitor has signalled about it. Takes no room from the words. */
final class PaceMark extends StackPane {

    PaceMark() {
        getStyleClass().add("pace-mark");
        clear();
    }

    /** The sign of a signal, drawn by the stylesheet. */
    static Region sign(Pace pace) {
        return Widgets.drawn("pace-sign", pace.name().toLowerCase(Locale.ROOT));
    }

    void show(Optional<Pace> pace, Messages words) {
        clear();
        pace.ifPresent(signal -> {
            getChildren().add(sign(signal));
            setAccessibleText(words.get("pace." + signal));
            setVisible(true);
        });
    }

    void clear() {
        getChildren().clear();
        setVisible(false);
    }
}
