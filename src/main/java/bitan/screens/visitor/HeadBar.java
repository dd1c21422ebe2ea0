package bitan.screens.visitor;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** The top of the visitor's screen: whether the clerk is heard, the counter's name or who answers, and Aa. */
final class HeadBar extends HBox {
    private static final PseudoClass LISTENING = PseudoClass.getPseudoClass("listening");
    private static final PseudoClass COMPANION = PseudoClass.getPseudoClass("companion");
    private static final PseudoClass PREPARING = PseudoClass.getPseudoClass("preparing");

    private final Label listening = new Label();
    private final Label name = Widgets.wrapped("", "counter-name");
    private final Button look;
    private final Messages words;

    /** A bar before its first state. */
    HeadBar(Messages words) {
        this.words = words;
        look = Widgets.button(words.get("way.LOOK"), () -> {});
        look.setAccessibleText(words.get("way.LOOK.accessible"));
        look.getStyleClass().add("look");
        var dot = Widgets.drawn("dot");
        listening.setGraphic(dot);
        listening.getStyleClass().add("listening");
        listening.setMinWidth(Region.USE_PREF_SIZE);
        name.setAlignment(Pos.CENTER);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        setAlignment(Pos.CENTER);
        getStyleClass().add("head-bar");
        getChildren().addAll(listening, name, look);
    }

    /** What Aa does. */
    void onLook(Runnable tapped) {
        look.setOnAction(_ -> tapped.run());
    }

    void show(CounterState state) {
        var microphone = state.equipment().microphone();
        listening.setText(words.get("listening." + microphone));
        listening.pseudoClassStateChanged(LISTENING, microphone == Microphone.LISTENING);
        listening.pseudoClassStateChanged(PREPARING, microphone == Microphone.STARTING);
        boolean companion = state.conversation().answering() == Speaker.COMPANION;
        name.setText(companion ? words.get("head.companion") : state.settings().counterName());
        name.pseudoClassStateChanged(COMPANION, companion);
        name.setVisible(!name.getText().isEmpty());
    }
}
