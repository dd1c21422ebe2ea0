package bitan.screens.visitor.talk;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

    private final Region sign = new Region();
    private final Button talk = new Button();
    private final Text heard = new Text();
    private final TextFlow flow = new TextFlow(heard);
    private final Button again;
    private final HBox understood;
    private final Messages words;

    /** A button that sends what the visitor wants to {@code intents}. */
    public TalkButton(Messages words, Consumer<Intent> intents) {
        this.words = words;
        talk.setGraphic(sign);
        talk.getStyleClass().add("talk");
        talk.setMaxWidth(Double.MAX_VALUE);
        talk.setMinWidth(Region.USE_PREF_SIZE);
        talk.setOnAction(_ -> intents.accept(new Intent.SwitchVisitorMicrophone()));
        again = Widgets.button(words.get("talk.again"), () -> intents.accept(new Intent.SayAgain()));
        again.setAccessibleText(words.get("talk.again.accessible"));
        flow.getStyleClass().add("talk-words");
        flow.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(flow, Priority.ALWAYS);
        understood = new HBox(flow, again);
        understood.getStyleClass().add("talk-understood");
        Widgets.collapse(understood, talk);
    }

    /** The button, for the row of the ways to answer. */
    public Region button() {
        return talk;
    }

    /** What is understood of the visitor's words; there while they are listened to. */
    public Region understood() {
        return understood;
    }

    /** Shows whether the visitor is listened to, and what of their words is understood. */
    public void show(CounterState state) {
        var microphone = state.equipment().visitorMicrophone();
        boolean on = microphone != Microphone.OFF;
        talk.setVisible(on || state.equipment().hearsVisitors());
        talk.setText(words.get("talk." + microphone));
        talk.setAccessibleText(talk.getText());
        talk.pseudoClassStateChanged(CHOSEN, on);
        sign.getStyleClass().setAll("talk-sign", microphone.name().toLowerCase(Locale.ROOT));
        understood.setVisible(on);
        understood(state.conversation().unsent(Speaker.VISITOR).heard().text());
    }

    private void understood(String text) {
        heard.setText(text.isEmpty() ? words.get("talk.invitation") : text);
        flow.setAccessibleText(heard.getText());
        flow.pseudoClassStateChanged(WAITING, text.isEmpty());
        again.setDisable(text.isEmpty());
    }
}
