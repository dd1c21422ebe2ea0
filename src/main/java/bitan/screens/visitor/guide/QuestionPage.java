package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Question;
import bitan.guide.Condition;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.visitor.page.PagedRows;

/**
 * One question about a condition, in the largest type that leaves room for the answers: yes and no, or a button for each of
 * the conditions of which one holds, page by page. FX thread only.
 */
final class QuestionPage {
    private static final List<String> SIZES = List.of("question-fit-0", "question-fit-1", "question-fit-2",
            "question-fit-3");
    /** Characters of an answer beside which another one has room. */
    private static final int SHORT = 10;
    /** Of the height, for the question; the rest is for the answers. */
    private static final double SHARE = 0.45;

    private final VBox root = new VBox();
    private final Label asked = Widgets.whole("", "list-question");
    private final PagedRows pages;
    private final Messages words;
    private final Consumer<CaseCommand> answers;
    private Optional<Question> shown = Optional.empty();

    /** No question; {@code answers} hears what the visitor says. */
    QuestionPage(Messages words, Consumer<CaseCommand> answers) {
        this.words = words;
        this.answers = answers;
        pages = new PagedRows(words, "options");
        root.getStyleClass().add("question-page");
        VBox.setVgrow(pages.rows(), Priority.ALWAYS);
        root.heightProperty().subscribe(_ -> fit());
        root.widthProperty().subscribe(_ -> fit());
    }

    Region root() {
        return root;
    }

    /** The arrows between the pages of answers; not there while all answers are. */
    Region turning() {
        return pages.turning();
    }

    /** Nothing is asked. */
    void clear() {
        shown = Optional.empty();
        pages.begin(List.of());
        root.getChildren().clear();
    }

    /** Asks a question of a list. */
    void show(Checklist list, Question question) {
        boolean other = !shown.equals(Optional.of(question));
        shown = Optional.of(question);
        asked.setText(text(question));
        switch (question) {
            case Question.Whether(var condition) -> {
                pages.begin(List.of());
                root.getChildren().setAll(asked, whether(condition));
            }
            case Question.Which(_, var conditions) -> {
                root.getChildren().setAll(asked, pages.rows());
                fit();
                var rows = rows(list, conditions);
                if (other) {
                    pages.begin(rows);
                } else {
                    pages.show(rows);
                }
            }
        }
        fit();
    }

    private String text(Question question) {
        return switch (question) {
            case Question.Whether(var condition) -> condition.question().isEmpty()
                    ? words.format("list.asked", condition.text())
                    : condition.question();
            case Question.Which(var choice, _) -> choice.question();
        };
    }

    private HBox whether(Condition condition) {
        var both = new HBox(grown(answer(words.get("list.yes"), condition, true)),
                grown(answer(words.get("list.no"), condition, false)));
        both.getStyleClass().add("list-answers");
        return both;
    }

    /** Two short answers beside each other, long ones below each other. */
    private List<PagedRows.Row> rows(Checklist list, List<Condition> conditions) {
        var rows = new ArrayList<PagedRows.Row>();
        int at = 0;
        while (at < conditions.size()) {
            boolean isPair = at + 1 < conditions.size() && isShort(conditions.get(at))
                    && isShort(conditions.get(at + 1));
            var beside = conditions.subList(at, at + (isPair ? 2 : 1));
            rows.add(new Options(beside.size(), () -> row(list, beside)));
            at += beside.size();
        }
        return rows;
    }

    private static boolean isShort(Condition condition) {
        return condition.text().length() <= SHORT;
    }

    /** Answers beside each other. */
    private record Options(int count, Supplier<Region> made) implements PagedRows.Row {
        @Override
        public Region whole() {
            return made.get();
        }
    }

    private Region row(Checklist list, List<Condition> beside) {
        var buttons = new ArrayList<Button>();
        for (var condition : beside) {
            boolean chosen = list.answers().holds(condition.id()).orElse(false);
            var button = answer(chosen ? words.format("list.marked", condition.text()) : condition.text(),
                    condition, true);
            button.setWrapText(true);
            button.setAccessibleText(words.format("list.option.accessible", condition.text()));
            Widgets.mark(button, chosen);
            buttons.add(button);
        }
        var row = new Beside(new Region(), buttons);
        row.getStyleClass().add("list-options");
        return row;
    }

    private static Region grown(Region one) {
        one.setMaxWidth(Double.MAX_VALUE);
        one.setPrefWidth(1);
        HBox.setHgrow(one, Priority.ALWAYS);
        return one;
    }

    private Button answer(String text, Condition condition, boolean holds) {
        var button = new Button(text);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> answers.accept(new CaseCommand.Hold(condition.id(), holds)));
        return button;
    }

    private void fit() {
        if (shown.isPresent() && root.getHeight() > 0) {
            TypeFit.fits(asked, SIZES, new Dimension2D(root.getWidth(), root.getHeight() * SHARE));
        }
    }
}
