package bitan.screens.visitor.pinyin;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.pinyin.Candidate;
import bitan.pinyin.Pinyin;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Widgets;

/**
 * A keyboard on the screen, for people who never had one: pinyin on all letters or on nine keys, digits and signs,
 * English. Text goes out as soon as it is chosen. FX thread only.
 */
public final class PinyinPad {
    /** Narrower than this, keys stand in more rows. */
    private static final double NARROW = 960;
    /** Lower than this, pixels, what is typed and the words for it share a row. */
    private static final double LOW = 400;

    /** The same of keys in more rows, which then have two rows of words. */
    private static final double ROOMY_TALL = 560;
    /** How much of the width is left to what is typed. */
    private static final double BESIDE = 0.3;
    /** The same of the letters that are not chosen yet, of which then only the end is seen. */
    private static final double COMPOSED = 0.2;
    /** The width of a letter there, pixels, and how many there are at least. */
    private static final double LETTER = 18;
    private static final int LEAST = 6;

    private final VBox root = new VBox();
    private final Label composition = new Label();
    private final KeyRows keys = new KeyRows();
    private final KeyRows lastRow = new KeyRows();
    private final HBox top = new HBox();
    private final CandidateRow candidates;
    private final Map<String, KeyboardLayout> layouts = KeyboardLayout.shipped();
    private final KeyButtons buttons;
    private final HardKeys hardKeys;
    private final Composing writing;
    private final Messages words;
    private final Consumer<String> onText;
    private final Runnable onErase;
    private final Runnable onSend;
    private Optional<Region> typed = Optional.empty();
    private boolean beside;
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
        Widgets.collapse(candidates, composition);
        composition.visibleProperty().bind(composition.textProperty().isNotEmpty());
        hardKeys = new HardKeys(writing, candidates);
        buttons = new KeyButtons(words, send, this::press);
        composition.getStyleClass().add("pinyin-composition");
        composition.setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(keys, Priority.ALWAYS);
        composition.setMinWidth(Region.USE_PREF_SIZE);
        candidates.setMinWidth(0);
        candidates.setPrefWidth(0);
        HBox.setHgrow(candidates, Priority.ALWAYS);
        top.getStyleClass().add("pinyin-top");
        root.getStyleClass().add("pinyin-pad");
        List.of(root, lastRow).forEach(part -> {
            part.getStyleClass().add("follows-keys");
            part.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
        });
        lastRow.getStyleClass().add("pinyin-pad");
        root.widthProperty().subscribe(this::arrange);
        root.heightProperty().subscribe(this::arrange);
        arrange();
    }

    /** All but the last row of keys; it fills the room it gets, at least 960×300 or 736×450 px. */
    public Region root() {
        return root;
    }

    /** The same below this box with what is typed, or beside it where there is little height. */
    public Region under(Region box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        typed = Optional.of(box);
        arrange();
        return root;
    }

    /** The last row of keys, for the place beside the way back. */
    public Region tools() {
        return lastRow;
    }

    /** Asks this for what stands before the cursor, which may say that a name follows. */
    public void behind(Supplier<String> before) {
        writing.behind(before);
    }

    /** From now on letters become Chinese. */
    public void use(Pinyin engine) {
        writing.use(engine);
        show();
    }

    /** Begins for the next visitor: nothing composed, nothing learned, the first layout, any accent. */
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

    private void arrange() {
        boolean newWide = root.getWidth() == 0 || root.getWidth() >= NARROW;
        boolean roomy = root.getHeight() >= (newWide ? LOW : ROOMY_TALL);
        beside = typed.isPresent() && newWide && !roomy;
        top.getChildren().setAll(composition, candidates);
        root.getChildren().setAll(top, keys);
        typed.ifPresent(box -> (beside ? top.getChildren() : root.getChildren()).addFirst(box));
        candidates.arrange(newWide || !roomy ? 1 : 2);
        if (newWide != wide || keys.isEmpty()) {
            wide = newWide;
            layOut();
        }
        show();
    }

    private void turn(Mode newMode) {
        mode = newMode;
        buttons.capitals(false);
        layOut();
    }

    private void layOut() {
        buttons.clear();
        var layout = layouts.get(mode + (wide ? " WIDE" : " TALL"));
        keys.show(Objects.requireNonNull(layout).upper(), this::key);
        lastRow.show(layout.last(), this::key);
        show();
    }

    private Button key(Key key) {
        return buttons.button(key, mode == Mode.NINE);
    }

    private void show() {
        boolean chinese = mode == Mode.FULL || mode == Mode.NINE;
        compose(writing.isComposing() ? writing.shown() : "");
        // Beside the box there is room for one of the two: what is typed, or what is being typed.
        candidates.setVisible(!beside || writing.isComposing());
        typed.ifPresent(box -> box.setMaxWidth(
                beside && writing.isComposing() ? root.getWidth() * BESIDE : Double.MAX_VALUE));
        candidates.show(writing.candidates(), words.get(hint(chinese)));
        buttons.spellings(writing.spellings());
        buttons.fuzzy(writing.isFuzzy());
    }

    private void compose(String letters) {
        int room = (int) (root.getWidth() * COMPOSED / LETTER);
        composition.setText(letters.substring(Math.max(0, letters.length() - Math.max(LEAST, room))));
        composition.setAccessibleText(letters);
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
