package bitan.screens.staff.sentences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;
import bitan.screens.staff.modal.OneLine;
import bitan.screens.staff.sentences.SentenceDrafts.Draft;
import bitan.sentences.ReadySentence;
import bitan.sentences.SentenceGroup;

/** Where one sentence is written: its text with places to fill in, and its group. Enter saves it. FX thread only. */
final class SentenceForm {
    private static final int ROWS = 5;

    private final VBox root = new VBox();
    private final Label heading = new Label();
    private final TextArea text = new TextArea();
    private final GroupButtons groups;
    private final Label offered = Widgets.whole("", "type-small", "ink-soft");
    private final Label places = Widgets.whole("", "type-small", "ink-soft");
    private final List<Button> ofKept;
    private final Messages words;
    private final Consumer<Draft> written;
    private boolean isFilling;

    /** What can be done beside writing. */
    record Actions(Runnable save, Runnable delete, Runnable up, Runnable down) {}

    /** A form that tells at each key what is {@code written}. */
    SentenceForm(Messages words, Locale locale, Consumer<Draft> written, Actions actions) {
        this.words = words;
        this.written = written;
        groups = new GroupButtons(locale, Optional.empty(), _ -> changed());
        heading.getStyleClass().add("column-title");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setAccessibleText(words.get("staff.sentences.text"));
        OneLine.hold(text, ReadySentence.LONGEST);
        text.textProperty().addListener((_, _, _) -> changed());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, actions.save()));
        var save = Widgets.button(words.get("staff.sentences.save"), actions.save());
        save.getStyleClass().add("accent");
        ofKept = List.of(Widgets.button(words.get("staff.sentences.delete"), actions.delete()),
                named("↑", "staff.sentences.up", actions.up()),
                named("↓", "staff.sentences.down", actions.down()));
        var buttons = new FlowPane(save);
        buttons.getChildren().addAll(ofKept);
        buttons.getStyleClass().add("buttons");
        root.getStyleClass().add("sentence-form");
        root.getChildren().addAll(heading, label("staff.sentences.text"), text, places,
                Widgets.button(words.get("staff.sentences.place"), this::addPlace),
                label("staff.sentences.group"), groups.root(), offered, buttons);
        show(Optional.empty(), new Draft(SentenceGroup.EXPLAINING, ""));
    }

    Region root() {
        return root;
    }

    /** Shows a sentence, or a new one, as it is written. */
    void show(Optional<ReadySentence> of, Draft draft) {
        isFilling = true;
        heading.setText(
                words.get(of.isPresent() ? "staff.sentences.changing" : "staff.sentences.adding"));
        groups.choose(Optional.of(draft.group()));
        if (!text.getText().equals(draft.text())) {
            // The cursor of whoever is writing stays where it is.
            text.setText(draft.text());
        }
        ofKept.forEach(button -> button.setDisable(of.isEmpty()));
        isFilling = false;
        tell();
    }

    /** What is written. */
    Draft draft() {
        return new Draft(groups.chosen().orElse(SentenceGroup.EXPLAINING), text.getText());
    }

    /** Puts the cursor behind the text. */
    void focus() {
        text.requestFocus();
        text.end();
    }

    private void changed() {
        if (!isFilling) {
            tell();
            written.accept(draft());
        }
    }

    /** How long it is, what Tab will ask for, and when it is offered. */
    private void tell() {
        var now = draft();
        int length = now.text().codePointCount(0, now.text().length());
        var open = ReadySentence.fits(now.text())
                ? new ReadySentence(now.group(), now.text()).places()
                : List.<String>of();
        places.setText(open.isEmpty()
                ? words.format("staff.sentences.length", length, ReadySentence.LONGEST)
                : words.format("staff.sentences.places", length, ReadySentence.LONGEST,
                        String.join(" ", open)));
        offered.setText(words.get("staff.sentences.offered." + now.group()));
    }

    /** Makes what is selected, or something to be written, a place to fill in. */
    private void addPlace() {
        var selected = text.getSelectedText();
        var name = selected.isBlank() ? words.get("staff.sentences.placeName") : selected;
        text.replaceSelection("{" + name + "}");
        int end = text.getCaretPosition() - 1;
        text.requestFocus();
        text.selectRange(Math.max(0, end - name.length()), Math.max(0, end));
    }

    private void onKey(KeyEvent event, Runnable save) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            save.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            text.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private Button named(String sign, String key, Runnable action) {
        var button = Widgets.button(sign, action);
        button.setAccessibleText(words.get(key));
        return button;
    }

    private Node label(String key) {
        return new Label(words.get(key));
    }
}
