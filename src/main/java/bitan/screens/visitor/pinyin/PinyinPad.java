package bitan.screens.visitor.pinyin;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.pinyin.Candidate;
import bitan.pinyin.Pinyin;
import bitan.screens.shared.Messages;

/**
 * A keyboard on the screen, for people who never had one: pinyin on all letters or on nine keys, digits and signs,
 * English. Text goes out as soon as it is chosen. FX thread only.
 */
public final class PinyinPad {
    /** Narrower than this, keys stand in more rows. */
    private static final double NARROW = 1100;

    private final VBox root = new VBox();
    private final Label composition = new Label();
    private final KeyRows keys = new KeyRows();
    private final CandidateRow candidates;
    private final Map<String, KeyboardLayout> layouts = KeyboardLayout.shipped();
    private final KeyButtons buttons;
    private final HardKeys hardKeys;
    private final Composing writing;
    private final Messages words;
    private final Consumer<String> onText;
    private final Runnable onErase;
    private final Runnable onSend;
    private Mode mode = Mode.FULL;
    /** The way to type pinyin that was used last. */
    private Mode pinyin = Mode.FULL;
    private boolean wide = true;

    /** What the keys are. */
    private enum Mode {
        FULL, NINE, ENGLISH, DIGITS
    }

    /**
     * A pad without an engine yet.
     *
     * @param onText takes what was written
     * @param onErase asked to take back a character, when nothing is being composed
     * @param onSend asked to send
     */
    public PinyinPad(Messages words, Consumer<String> onText, Runnable onErase, Runnable onSend) {
        this(words, words.get("pinyin.key.SEND"), onText, onErase, onSend);
    }

    /**
     * The same with another word on the key that sends.
     *
     * @param send that word
     */
    public PinyinPad(Messages words, String send, Consumer<String> onText, Runnable onErase,
            Runnable onSend) {
        this.words = words;
        this.onText = onText;
        this.onErase = onErase;
        this.onSend = onSend;
        writing = new Composing(onText);
        candidates = new CandidateRow(words, this::choose);
        hardKeys = new HardKeys(writing, candidates);
        buttons = new KeyButtons(words, send, this::press);
        composition.getStyleClass().add("pinyin-composition");
        composition.setMaxWidth(Double.MAX_VALUE);
        composition.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        VBox.setVgrow(keys, Priority.ALWAYS);
        root.getStyleClass().addAll("pinyin-pad", "follows-keys");
        root.getChildren().addAll(composition, candidates, keys);
        root.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        root.widthProperty().subscribe(width -> arrange(width.doubleValue() >= NARROW));
        arrange(true);
    }

    /** The node to put into a screen; it fills the room it gets, at least 800×610 or 1100×360 px. */
    public Region root() {
        return root;
    }

    /** From now on letters become Chinese. */
    public void use(Pinyin engine) {
        writing.use(engine);
        show();
    }

    /** Begins for the next visitor: nothing composed, nothing learned, the first layout, exact sounds. */
    public void begin() {
        writing.begin();
        pinyin = Mode.FULL;
        turn(Mode.FULL);
    }

    /**
     * Lets a key of a hardware keyboard compose: pressed and typed events both.
     *
     * @return whether it was used, so that it should go nowhere else
     */
    public boolean onKey(KeyEvent event) {
        boolean used = (mode == Mode.FULL || mode == Mode.NINE) && writing.isReady() && hardKeys.onKey(event);
        if (used) {
            show();
        }
        return used;
    }

    private void arrange(boolean newWide) {
        wide = newWide;
        candidates.arrange(wide ? 1 : 2);
        layOut();
    }

    private void turn(Mode newMode) {
        mode = newMode;
        buttons.capitals(false);
        layOut();
    }

    private void layOut() {
        buttons.clear();
        var layout = layouts.get(mode + (wide ? " WIDE" : " TALL"));
        keys.show(Objects.requireNonNull(layout), this::key);
        show();
    }

    private Button key(Key key) {
        return buttons.button(key, mode == Mode.NINE);
    }

    private void show() {
        boolean chinese = mode == Mode.FULL || mode == Mode.NINE;
        composition.setText(writing.isComposing() ? writing.shown() : "");
        candidates.show(writing.candidates(), words.get(hint(chinese)));
        buttons.spellings(writing.spellings());
        buttons.fuzzy(writing.isFuzzy());
    }

    private String hint(boolean chinese) {
        if (chinese) {
            return writing.isReady() ? "pinyin.hint" : "pinyin.preparing";
        }
        return mode == Mode.ENGLISH ? "pinyin.hint.ENGLISH" : "pinyin.hint.DIGITS";
    }

    private void choose(Candidate candidate) {
        writing.choose(candidate);
        show();
    }

    private void press(Key key) {
        switch (key) {
            case Key.Types(char character) -> type(character);
            case Key.Spells(int place) -> buttons.spelling(place).ifPresent(writing::spell);
            case Key.Does(var action) -> perform(action);
        }
        show();
    }

    private void type(char character) {
        boolean composes = (mode == Mode.FULL || mode == Mode.NINE) && writing.isReady()
                && (character == '\'' || isKey(character));
        if (composes) {
            writing.type(character);
        } else {
            writing.finish();
            onText.accept(String.valueOf(buttons.cased(character)));
            buttons.capitals(false);
        }
    }

    private static boolean isKey(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '2' && character <= '9');
    }

    private void perform(Key.Action action) {
        switch (action) {
            case ERASE -> erase();
            case SPACE -> space();
            case SEND -> {
                writing.finish();
                onSend.run();
            }
            case FULL, NINE -> {
                writing.drop();
                pinyin = Mode.valueOf(action.name());
                turn(pinyin);
            }
            case DIGITS, ENGLISH -> {
                writing.finish();
                turn(Mode.valueOf(action.name()));
            }
            case CHINESE -> turn(pinyin);
            case SHIFT -> buttons.capitals(!buttons.isCapitals());
            case FUZZY -> writing.fuzzy(!writing.isFuzzy());
            case MORE -> buttons.moreSpellings();
        }
    }

    private void erase() {
        if (writing.isComposing()) {
            writing.erase();
        } else {
            onErase.run();
        }
    }

    private void space() {
        if (writing.isComposing()) {
            candidates.choose(0);
        } else {
            onText.accept(" ");
        }
    }
}
