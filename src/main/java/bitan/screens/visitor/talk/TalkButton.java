package bitan.screens.visitor.talk;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * 说话: one tap begins to listen to the visitor, the next ends it, for old hands cannot hold. Meanwhile it shows what is
 * understood, to be said again. Not there where nobody could listen. FX thread only.
 */
public final class TalkButton {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Button talk;
    private final Button end;
    private final Text heard = new Text();
    private final TextFlow flow = new TextFlow(heard);
    private final Button again;
    private final VBox understood = new VBox(flow);
    private final HBox tools;
    private final Messages words;
    private final Consumer<Intent> intents;

    /** A button that sends what the visitor wants to {@code intents}. */
    public TalkButton(Messages words, Consumer<Intent> intents) {
        this.words = words;
        this.intents = intents;
        talk = switching();
        end = switching();
        again = Widgets.button(words.get("talk.again"), () -> intents.accept(new Intent.SayAgain()));
        again.setAccessibleText(words.get("talk.again.accessible"));
        flow.getStyleClass().add("talk-words");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        understood.getStyleClass().add("talk-understood");
        HBox.setHgrow(end, Priority.ALWAYS);
        tools = new HBox(end, again);
        tools.getStyleClass().add("pad-tools");
        Widgets.collapse(talk);
    }

    private Button switching() {
        var button = new Button("", new Region());
        button.getStyleClass().add("talk");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(_ -> intents.accept(new Intent.SwitchVisitorMicrophone()));
        return button;
    }

    /** The button that begins, for a place among the ways to answer. */
    public Region button() {
        return talk;
    }

    /** What is understood of the visitor's words. */
    public Region understood() {
        return understood;
    }

    /** The end of it, and to say it again, for the place beside the way back. */
    public Region tools() {
        return tools;
    }

    /** Shows whether the visitor is listened to, and what of their words is understood. */
    public void show(CounterState state) {
        var microphone = state.equipment().visitorMicrophone();
        boolean on = microphone != Microphone.OFF;
        talk.setVisible(on || state.equipment().hearsVisitors());
        List.of(talk, end).forEach(button -> {
            button.setText(words.get("talk." + microphone));
            button.setAccessibleText(button.getText());
            button.pseudoClassStateChanged(CHOSEN, on);
            button.getGraphic().getStyleClass()
                    .setAll("talk-sign", microphone.name().toLowerCase(Locale.ROOT));
        });
        understood(state.conversation().unsent(Speaker.VISITOR).heard().text());
    }

    private void understood(String text) {
        heard.setText(text.isEmpty() ? words.get("talk.invitation") : text);
        flow.setAccessibleText(heard.getText());
        flow.pseudoClassStateChanged(WAITING, text.isEmpty());
        again.setDisable(text.isEmpty());
    }
}
