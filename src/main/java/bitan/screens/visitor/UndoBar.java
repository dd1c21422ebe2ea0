package bitan.screens.visitor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** What was tapped, and the way to take it back; there until the clerk's next sentence. FX thread only. */
final class UndoBar extends HBox {
    private final Label said = Widgets.wrapped("");
    private final Messages words;
    private Optional<Turn> answer = Optional.empty();

    UndoBar(Messages words, Consumer<Command> commands) {
        this.words = words;
        Button back = Widgets.button(words.get("undo"),
                () -> answer.ifPresent(turn -> commands.accept(new Command.TakeBack(turn.number()))));
        back.setAccessibleText(words.get("undo.accessible"));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("undo-bar");
        getChildren().addAll(said, back);
    }

    /** Shows the visitor's last answer; whether there is one that can be taken back. */
    boolean show(Conversation conversation) {
        int spoken = conversation.standing(Speaker.STAFF).map(Turn::number).orElse(0);
        answer = conversation.latest(Speaker.VISITOR).filter(conversation::canBeTakenBack)
                .filter(turn -> turn.number() > spoken);
        answer.ifPresent(turn -> said.setText(words.format("undo.answered", turn.text())));
        return answer.isPresent();
    }
}
