package bitan.screens.visitor;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
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

/** What was tapped just now, and the way to take it back; there for a few seconds. FX thread only. */
final class UndoBar extends HBox {
    /** How long a tapped answer can be taken back. */
    static final Duration LASTS = Duration.ofSeconds(5);

    private final Label said = Widgets.wrapped("");
    private final Button back;
    private final PauseTransition end = new PauseTransition();
    private final Messages words;
    private final InstantSource clock;
    private OptionalInt turn = OptionalInt.empty();

    UndoBar(Messages words, InstantSource clock, Consumer<Command> commands) {
        this.words = words;
        this.clock = clock;
        back = Widgets.button(words.get("undo"),
                () -> turn.ifPresent(number -> commands.accept(new Command.TakeBack(number))));
        back.setAccessibleText(words.get("undo.accessible"));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("undo-bar");
        getChildren().addAll(said, back);
        Widgets.hide(this);
        end.setOnFinished(_ -> setVisible(false));
    }

    /** Shows the visitor's last answer while it can be taken back. */
    void show(Conversation conversation) {
        var answer = conversation.latest(Speaker.VISITOR).filter(conversation::canBeTakenBack);
        var left = answer.map(tapped -> Duration.between(clock.instant(), tapped.at().plus(LASTS)))
                .filter(Duration::isPositive);
        setVisible(left.isPresent());
        if (left.isPresent() && !number(answer).equals(turn)) {
            said.setText(words.format("undo.answered", answer.orElseThrow().text()));
            end.setDuration(javafx.util.Duration.millis((double) left.get().toMillis()));
            end.playFromStart();
        }
        if (left.isEmpty()) {
            end.stop();
        }
        turn = number(answer);
    }

    private static OptionalInt number(Optional<Turn> answer) {
        return answer.map(found -> OptionalInt.of(found.number())).orElse(OptionalInt.empty());
    }
}
