package bitan.screens.visitor.thanks;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import bitan.pinyin.Pinyin;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.pinyin.PinyinPad;

/** Keys to write a line with, on the screen or real ones. FX thread only. */
final class TypePage {
    /** Pixels, and how many lines of them, as the style sheet has them. */
    private static final double CHARACTER = 28;
    private static final int LINES = 2;

    private final PinyinPad pad;
    private final Label typed = new Label();
    private final String hint;
    private String text = "";
    private final Consumer<String> insert;
    private final Runnable erase;
    private final Runnable done;

    TypePage(Messages words, Consumer<String> insert, Runnable erase, Runnable done) {
        this.insert = insert;
        hint = words.get("thanks.title.TYPING");
        this.erase = erase;
        this.done = done;
        pad = new PinyinPad(words, words.get("thanks.done"), insert, erase, done);
        typed.getStyleClass().add("thanks-typed");
        typed.setWrapText(true);
        typed.setMaxHeight(Double.MAX_VALUE);
        typed.widthProperty().subscribe(this::renew);
        pad.under(typed);
        pad.behind(() -> text);
    }

    Region root() {
        return pad.root();
    }

    /** The last row of keys, for the place beside the way back. */
    Region tools() {
        return pad.tools();
    }

    void show(Said now) {
        text = now.typed();
        renew();
    }

    /** The end of it, where there is no room for all. */
    private void renew() {
        int room = LINES * (int) Math.floor(typed.getWidth() / CHARACTER);
        typed.setText(text.isEmpty() ? hint : text.substring(Math.max(0, text.length() - Math.max(1, room))));
    }

    void use(Pinyin engine) {
        pad.use(engine);
    }

    void begin() {
        pad.begin();
    }

    /** Lets a real key write; whether it was used. */
    boolean onKey(KeyEvent event) {
        return pad.onKey(event) || isWritten(event) || isPressed(event);
    }

    private boolean isWritten(KeyEvent event) {
        boolean written = event.getEventType().equals(KeyEvent.KEY_TYPED) && !event.isShortcutDown()
                && !event.getCharacter().isEmpty()
                && event.getCharacter().codePoints().noneMatch(Character::isISOControl);
        if (written) {
            insert.accept(event.getCharacter());
        }
        return written;
    }

    private boolean isPressed(KeyEvent event) {
        boolean pressed = event.getEventType().equals(KeyEvent.KEY_PRESSED);
        if (pressed && event.getCode() == KeyCode.BACK_SPACE) {
            erase.run();
            return true;
        }
        if (pressed && event.getCode() == KeyCode.ENTER) {
            done.run();
            return true;
        }
        return false;
    }
}
