package bitan.screens.visitor.check;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import bitan.conversation.CheckAnswer;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.screens.shared.FirstMoment;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.wording.Fact;

/**
 * 请核对: one fact, very large, with the words it comes from, and 对 and 不对 in place of the signals. It is below the
 * captions, because nothing that is being read may be covered. FX thread only.
 */
public final class CheckCard {
    /** The largest characters, as a share of the screen's height. */
    private static final double LARGEST = 0.14;
    /** From this height of the screen on there is room for the words it comes from. */
    private static final double ROOMY = 1000;

    private final VBox root = new VBox();
    private final HBox answers = new HBox();
    private final Label question = Widgets.wrapped("", "check-question");
    private final BigText fact = new BigText();
    private final TextFlow sentence = new TextFlow();
    private final Messages words;
    private final FirstMoment first;
    private final Consumer<Command> commands;
    private Optional<Asked> asked = Optional.empty();

    /** What is asked. */
    private record Asked(int turn, Fact fact, String text) {}

    /**
     * A closed card; answers go to {@code commands}.
     *
     * @param clock tells how long a question has stood
     */
    public CheckCard(Messages words, InstantSource clock, Consumer<Command> commands) {
        this.words = words;
        first = new FirstMoment(clock);
        this.commands = commands;
        sentence.getStyleClass().addAll("check-sentence", "reading");
        root.getStyleClass().add("check-card");
        root.setAccessibleRole(AccessibleRole.DIALOG);
        root.getChildren().addAll(question, fact, sentence);
        answers.getStyleClass().add("check-answers");
        answers.getChildren().addAll(answer(CheckAnswer.RIGHT), answer(CheckAnswer.WRONG));
        first.guard(answers);
        Widgets.collapse(root, answers, sentence);
        answers.visibleProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    /** The question, for a place above the answers. */
    public Region root() {
        return root;
    }

    /** The two buttons. */
    public Region answers() {
        return answers;
    }

    /** Whether something is asked. */
    public boolean isOpen() {
        return asked.isPresent();
    }

    /**
     * Shows what is asked, or nothing.
     *
     * @param height of the screen
     */
    public void show(Conversation conversation, double height) {
        var now = conversation.questioned().flatMap(turn -> turn.openCheck()
                .map(check -> new Asked(turn.number(), check.fact(), turn.text())));
        if (!now.equals(asked)) {
            asked = now;
            first.begin();
            now.ifPresent(this::ask);
        }
        fact.show(now.map(open -> Grouped.of(open.fact(), open.text())).orElse(""),
                Math.max(BigText.LEAST, LARGEST * height));
        // Where there is little height, the words it comes from are read above.
        sentence.setVisible(height >= ROOMY);
        root.setVisible(now.isPresent());
    }

    private void ask(Asked open) {
        question.setText(words.format("check.question", words.get("check.kind." + open.fact().kind())));
        var excerpt = Excerpt.of(open.fact(), open.text());
        var said = new Text(excerpt.fact());
        said.getStyleClass().add("fact");
        sentence.getChildren().setAll(new Text(excerpt.before()), said, new Text(excerpt.after()));
        root.setAccessibleText(question.getText() + " " + excerpt.fact());
    }

    private Button answer(CheckAnswer answer) {
        var sign = Widgets.drawn("answer-sign", answer.name().toLowerCase(Locale.ROOT));
        var button = new Button(words.get("check.answer." + answer), sign);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> reply(answer == CheckAnswer.RIGHT));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void reply(boolean right) {
        asked.filter(_ -> !first.lastsForTaps())
                .ifPresent(open -> commands.accept(new Command.Reply(open.turn(), open.fact(), right)));
    }
}
