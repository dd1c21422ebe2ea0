package bitan.screens.staff.sentences;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import bitan.counter.CounterState;
import bitan.screens.shared.Messages;
import bitan.screens.shared.TypingBox;
import bitan.sentences.Occasion;
import bitan.sentences.ReadySentence;
import bitan.sentences.ReadySentences;

/**
 * Nine ready sentences, which keep their places whatever they say: those that fit now or, while something is typed, those
 * that are meant by it. Alt and a digit, or a click, sends one. FX thread only.
 */
public final class SentenceRow {
    private static final int COLUMNS = 3;
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
            KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final GridPane root = new GridPane();
    private final List<SentenceButton> buttons;
    private final TypingBox typing;
    private ReadySentences sentences = ReadySentences.NONE;
    private Occasion occasion = Occasion.OPENING;
    private boolean isFound;
    private Optional<KeyCode> held = Optional.empty();

    /** A row that sends by this box, and finds what is typed in it. */
    public SentenceRow(Messages words, TypingBox typing) {
        this.typing = typing;
        buttons = IntStream.rangeClosed(1, ReadySentences.MOST_FITTING)
                .mapToObj(number -> new SentenceButton(words, number, this::use)).toList();
        for (int i = 0; i < buttons.size(); i++) {
            root.add(buttons.get(i), i % COLUMNS, i / COLUMNS);
        }
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            root.getColumnConstraints().add(column);
        }
        root.getStyleClass().add("sentences");
        typing.text().subscribe(_ -> render());
    }

    /** What to put into a screen. */
    public Region root() {
        return root;
    }

    /** Follows the state. */
    public void show(CounterState state) {
        var now = state.visit().occasion();
        if (now != occasion || state.aids().sentences() != sentences) {
            occasion = now;
            sentences = state.aids().sentences();
            render();
        }
    }

    /** Alt and a digit send the sentence with this number, once however long they are held; whether it was such a key. */
    public boolean onKey(KeyEvent event) {
        int number = DIGITS.indexOf(event.getCode());
        boolean isMine = event.isAltDown() && !event.isControlDown() && number >= 0;
        if (isMine && !held.equals(Optional.of(event.getCode()))) {
            held = Optional.of(event.getCode());
            buttons.get(number).shown().ifPresent(this::use);
        }
        return isMine;
    }

    /** A key was let go. */
    public void released(KeyEvent event) {
        held = held.filter(code -> code != event.getCode());
    }

    private void use(ReadySentence sentence) {
        typing.use(sentence, isFound);
    }

    private void render() {
        var found = sentences.find(typing.query());
        isFound = !found.isEmpty();
        root.pseudoClassStateChanged(FOUND, isFound);
        var shown = isFound ? found : sentences.fitting(occasion);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).show(i < shown.size() ? Optional.of(shown.get(i)) : Optional.empty());
        }
    }
}
