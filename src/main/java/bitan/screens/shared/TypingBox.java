package bitan.screens.shared;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.sentences.ReadySentence;

/**
 * Where a person types and sends: Enter sends, Ctrl+Enter begins a new line, Tab moves on, to the next place of a ready
 * sentence first. Whatever is too long
 * for one turn waits behind the box and moves in when the first part is sent. FX thread only.
 */
public final class TypingBox {
    /** The box grows to so many lines; then it scrolls. */
    private static final int MOST_ROWS = 3;

    private final VBox root = new VBox();
    private final TextArea area = new TextArea();
    private final Label waitingNotice = Widgets.wrapped("", "typing-waiting");
    private final Blanks blanks = new Blanks(area);
    private final InputOverflow backlog = new InputOverflow();
    private final Speaker speaker;
    private final Messages words;
    private final Consumer<Intent> intents;
    private boolean letterByLetter;
    private int visit;

    /** A box for one speaker. */
    public TypingBox(Speaker speaker, Messages words, Consumer<Intent> intents) {
        this.speaker = speaker;
        this.words = words;
        this.intents = intents;
        area.setPromptText(words.get("typing.prompt." + speaker));
        area.setAccessibleText(words.get("typing.accessible." + speaker));
        area.setWrapText(true);
        area.setPrefRowCount(1);
        area.setTextFormatter(new TextFormatter<String>(backlog::admit));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        area.textProperty().addListener((_, _, text) -> changed(text));
        area.widthProperty().addListener(_ -> fitRows());
        area.getStyleClass().add("typing-area");
        if (speaker == Speaker.VISITOR) {
            // A finger that slides over the text must not mark it: the next key would replace it all.
            area.selectionProperty().subscribe(_ -> area.deselect());
        }
        area.setMaxWidth(Double.MAX_VALUE);
        // The visitor's keys have a button of their own to send, and never the keyboard.
        var box = new CaretMark(area, speaker == Speaker.VISITOR).over();
        var row = speaker == Speaker.VISITOR ? new HBox(box) : new HBox(box, sendButton());
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("typing-row");
        Widgets.collapse(waitingNotice);
        root.getStyleClass().add("typing-box");
        root.getChildren().addAll(waitingNotice, row);
        showWaiting();
    }

    /** The node to put into a screen. */
    public Region root() {
        return root;
    }

    /** Follows the state: a new visit begins with an empty box. */
    public void show(CounterState state) {
        letterByLetter = state.settings().letterByLetter();
        if (visit != state.conversation().visit()) {
            visit = state.conversation().visit();
            backlog.clear();
            area.clear();
            showWaiting();
        }
    }

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return area.getText().isEmpty();
    }

    /** What is typed. */
    public ReadOnlyStringProperty text() {
        return area.textProperty();
    }

    /** What is typed, unless it is a ready sentence that waits to be filled in: then nothing. */
    public String query() {
        return blanks.areOpen() ? "" : area.getText();
    }

    /**
     * Sends a ready sentence beside what is typed; one with places to fill in comes into the box.
     *
     * @param instead whether it takes the place of what is typed
     */
    public void use(ReadySentence sentence, boolean instead) {
        if (sentence.places().isEmpty()) {
            converse(new Command.Type(speaker, sentence.text()));
            if (instead) {
                area.replaceText(0, area.getLength(), "");
            }
        } else {
            if (instead || blanks.areOpen()) {
                area.selectAll();
            }
            blanks.put(sentence);
        }
        area.requestFocus();
    }

    /** Whether a part of what was put in waits for the box to be sent. */
    public boolean isWaiting() {
        return backlog.waiting() > 0;
    }

    /** Puts the cursor into the box. */
    public void focus() {
        area.requestFocus();
    }

    /** Takes away what stands before the cursor, one character as people see it. */
    public void erase() {
        area.deletePreviousChar();
    }

    /** Puts text at the cursor, as if it had been typed. */
    public void insert(String text) {
        area.replaceSelection(text);
    }

    /** Sends what the box holds, unless it is blank; what waited moves in. A place that is not filled in is selected first. */
    public void send() {
        if (blanks.areOpen()) {
            blanks.selectNext();
            area.requestFocus();
            return;
        }
        var text = area.getText();
        if (!text.isBlank()) {
            converse(new Command.Type(speaker, text));
        }
        area.setText(backlog.next());
        area.end();
        area.requestFocus();
    }

    private void converse(Command command) {
        intents.accept(new Intent.Converse(command));
    }

    private Button sendButton() {
        var send = Widgets.button(words.get("typing.send"), this::send);
        send.setAccessibleText(words.get("typing.send"));
        send.getStyleClass().addAll("accent", "send");
        return send;
    }

    private void fitRows() {
        var probe = new Text(area.getText());
        probe.setFont(area.getFont());
        probe.setWrappingWidth(Math.max(1, area.getWidth() - 2 * area.getFont().getSize()));
        var line = new Text("国");
        line.setFont(area.getFont());
        double row = line.getLayoutBounds().getHeight();
        long rows = Math.round(probe.getLayoutBounds().getHeight() / row);
        area.setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
    }

    private void changed(String text) {
        showWaiting();
        fitRows();
        if (letterByLetter) {
            converse(new Command.Draft(speaker, blanks.hidden(text)));
        }
    }

    private void showWaiting() {
        int waiting = backlog.waiting();
        waitingNotice.setVisible(waiting > 0);
        waitingNotice.setText(words.format("typing.waiting", waiting));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isControlDown() || event.isShiftDown()) {
                area.replaceSelection("\n");
            } else {
                send();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            if (event.isShiftDown() || !blanks.selectNext()) {
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
            event.consume();
        }
    }
}
