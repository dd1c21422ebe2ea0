package bitan.screens.staff;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.TurnText;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.wording.Span;

/** Where a turn is worded anew, in its place: Enter saves, or takes back what was emptied, Esc leaves
 * it, Ctrl and arrows go to other turns. */
final class TurnEditor {
    /** Characters of a line at the narrowest, to guess how many lines the box needs. */
    private static final int LINE = 14;
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 6;

    private final VBox root = new VBox();
    private final TextArea area = new TextArea();
    private final Label tooLong;
    private final Label emptied = Widgets.wrapped("", "notice");
    private final Button save;
    private final Messages words;
    private final Answers answers;
    private String original = "";
    private Supplier<Retract> retract = () -> Retract.NONE;

    /** Where the editor's wishes go. */
    interface Answers {
        /** The new wording, different from the old. */
        void save(String text);

        /** The turn is to be taken back. */
        void takeBack();

        /** Nothing is to change. */
        void cancel();

        /** Words of the text are to be among the counter's terms. */
        void addTerm(String text);

        /** The editor will need another height. */
        void resize();

        /** Another turn is to be edited: -1 an earlier one, 1 a later one. */
        void move(int step);
    }

    TurnEditor(Messages words, Answers answers) {
        this.answers = answers;
        this.words = words;
        area.setWrapText(true);
        area.setAccessibleText(words.get("staff.edit.box"));
        area.setTextFormatter(new TextFormatter<String>(this::admit));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        area.setPrefRowCount(LEAST_LINES);
        area.textProperty().addListener((_, _, text) -> changed(text));
        tooLong = Widgets.wrapped(words.format("staff.edit.tooLong", TurnText.LONGEST), "notice");
        Widgets.hide(tooLong);
        Widgets.collapse(emptied);
        save = new Button();
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        var cancel = new Button(words.get("staff.edit.cancel"));
        cancel.setOnAction(_ -> answers.cancel());
        var term = new Button(words.get("staff.edit.term"));
        term.getStyleClass().add("flat");
        term.setOnAction(_ -> answers.addTerm(area.getSelectedText()));
        term.disableProperty().bind(Bindings.createBooleanBinding(() -> area.getSelectedText().isBlank(),
                area.selectedTextProperty()));
        var buttons = new HBox(term, Widgets.gap(), save, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("buttons");
        root.getStyleClass().add("turn-editor");
        root.getChildren().addAll(area, tooLong, emptied, buttons);
    }

    Region root() {
        return root;
    }

    /** Opens for a text; {@code retract} is asked when it is emptied. */
    void open(String text, Supplier<Retract> whether) {
        original = text;
        retract = whether;
        area.setText(text);
        changed(text);
        area.end();
        tooLong.setVisible(false);
    }

    /** Selects a stretch of the text, to be typed over. */
    void select(Span stretch) {
        area.selectRange(stretch.start(), stretch.end());
    }

    /** Goes on with a wording that was put aside. */
    void goOn(String text) {
        area.setText(text);
        area.end();
    }

    /** The wording as it stands. */
    String text() {
        return area.getText();
    }

    /** Whether there is something to save. */
    boolean isChanged() {
        return !area.getText().equals(original);
    }

    void focus() {
        area.requestFocus();
    }

    /** A paste that is too long is refused as a whole: it is still where it was copied from. */
    private Change admit(Change change) {
        if (change.isContentChange()) {
            change.setText(TurnText.clean(change.getText()));
            boolean fits = change.getControlNewText().length() <= TurnText.LONGEST;
            tooLong.setVisible(!fits);
            if (!fits) {
                int caret = change.getControlCaretPosition();
                change.setText("");
                change.setRange(caret, caret);
                change.selectRange(change.getControlAnchor(), caret);
            }
        }
        return change;
    }

    private void changed(String text) {
        fit(text);
        boolean blank = text.isBlank();
        var now = retract.get();
        boolean takesBack = blank && now == Retract.POSSIBLE;
        save.setText(words.get(takesBack ? "staff.back" : "staff.edit.save"));
        save.setDisable(blank && !takesBack);
        emptied.setVisible(blank && now != Retract.NONE);
        emptied.setText(words.get(takesBack ? "staff.edit.empty" : "staff.back.answered"));
    }

    private void fit(String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
        int rows = Math.clamp(lines, LEAST_LINES, MOST_LINES);
        if (rows != area.getPrefRowCount()) {
            area.setPrefRowCount(rows);
            answers.resize();
        }
    }

    private void save() {
        var text = area.getText().strip();
        if (text.isEmpty()) {
            changed(text);
            if (!save.isDisabled()) {
                answers.takeBack();
            }
            return;
        }
        if (text.equals(original)) {
            answers.cancel();
        } else {
            answers.save(text);
        }
    }

    private void onKey(KeyEvent event) {
        boolean control = event.isControlDown() || event.isShiftDown();
        switch (event.getCode()) {
            case ENTER -> {
                if (control) {
                    area.replaceSelection("\n");
                } else {
                    save();
                }
                event.consume();
            }
            case ESCAPE -> {
                answers.cancel();
                event.consume();
            }
            case UP, DOWN -> {
                if (event.isControlDown() && !isChanged()) {
                    answers.move(event.getCode() == KeyCode.UP ? -1 : 1);
                    event.consume();
                }
            }
            default -> {
            }
        }
    }
}
