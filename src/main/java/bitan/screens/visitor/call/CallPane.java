package bitan.screens.visitor.call;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.Call;
import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.screens.shared.FirstMoment;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/** What came of the clerk's call, in large type, and 对 or 不对 by one tap. FX thread only. */
public final class CallPane {
    private final VBox root = new VBox();
    private final HBox answers;
    private final Label title = Widgets.wrapped("", "reply-title");
    private final VBox head = new VBox(title);
    private final OutcomeText outcome;
    private final Button right;
    private final Button wrong;
    private final Messages words;
    private final FirstMoment first;
    private final Consumer<Command> commands;
    private Optional<Call> shown = Optional.empty();
    private int asked;

    /**
     * A pane before any outcome; the answer goes to {@code commands}.
     *
     * @param clock tells how long the question has stood
     */
    public CallPane(Messages words, InstantSource clock, Consumer<Command> commands) {
        this.words = words;
        this.commands = commands;
        first = new FirstMoment(clock);
        outcome = new OutcomeText(words);
        right = answer("RIGHT", true);
        wrong = answer("WRONG", false);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMaxHeight(Double.MAX_VALUE);
        title.setMinHeight(Region.USE_PREF_SIZE);
        answers = new HBox(right, wrong);
        answers.getStyleClass().addAll("pad-tools", "call-answers");
        first.guard(answers);
        VBox.setVgrow(outcome, Priority.ALWAYS);
        root.getStyleClass().add("call-pane");
        root.getChildren().add(outcome);
        root.sceneProperty().subscribe(_ -> first.begin());
    }

    /** What is asked. */
    public Region header() {
        return head;
    }

    /** The outcome. */
    public Region body() {
        return root;
    }

    /** The two answers, for the place beside the way back. */
    public Region tools() {
        return answers;
    }

    /** Another one whenever the clerk has keyed an outcome anew; empty while there is none. */
    public Optional<Integer> given() {
        return shown.map(_ -> asked);
    }

    /** Shows what came of a call, once it is keyed. */
    public void show(Optional<Call> call) {
        var now = call.filter(one -> one.outcome().isPresent());
        boolean isNew = isOpen(now)
                && !(isOpen(shown) && now.flatMap(Call::outcome).equals(shown.flatMap(Call::outcome)));
        shown = now;
        if (isNew) {
            asked++;
            first.begin();
        }
        now.ifPresent(this::renew);
    }

    private static boolean isOpen(Optional<Call> call) {
        return call.filter(one -> one.confirmed().isEmpty()).isPresent();
    }

    private void renew(Call call) {
        call.outcome().ifPresent(outcome::show);
        var answer = call.confirmed();
        title.setText(words.format(answer.map(yes -> yes ? "call.title.RIGHT" : "call.title.WRONG")
                .orElse("call.title"), call.whom()));
        Widgets.mark(right, answer.equals(Optional.of(true)));
        Widgets.mark(wrong, answer.equals(Optional.of(false)));
    }

    private Button answer(String name, boolean yes) {
        var sign = Widgets.drawn("answer-sign", yes ? "right" : "wrong");
        var button = new Button(words.get("check.answer." + name), sign);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> reply(yes));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void reply(boolean yes) {
        if (!first.lastsForTaps()) {
            commands.accept(new CaseCommand.ConfirmCall(yes));
        }
    }
}
