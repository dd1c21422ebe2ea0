package bitan.screens.visitor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.pinyin.Pinyin;
import bitan.replies.Suggestion;
import bitan.replies.WishBoard;
import bitan.screens.shared.Messages;
import bitan.screens.shared.TypingBox;
import bitan.screens.visitor.pinyin.PinyinPad;
import bitan.screens.visitor.reply.DatePad;
import bitan.screens.visitor.reply.InterpreterPane;
import bitan.screens.visitor.reply.NumberPad;
import bitan.screens.visitor.reply.WishPane;
import bitan.screens.visitor.write.WritePad;

/** The pads the visitor answers with: by hand, letter by letter, by a sentence, a number or a date. FX thread only. */
final class OwnPads {
    private final WritePad write;
    private final TypingBox typing;
    private final PinyinPad pinyin;
    private final WishPane wishes;
    private final InterpreterPane interpreter;
    private final NumberPad number;
    private final DatePad date;
    private Optional<WishBoard> board = Optional.empty();
    private Optional<Pinyin> engine = Optional.empty();

    /** Nothing is written; {@code typed} hears what is typed and sent. */
    OwnPads(Messages words, InstantSource clock, Consumer<Command> commands, Consumer<Intent> typed,
            Pads pads) {
        Consumer<String> choose = answer -> commands.accept(new Command.Choose(answer));
        write = new WritePad(words, clock, commands);
        typing = new TypingBox(Speaker.VISITOR, words, typed);
        pinyin = new PinyinPad(words, typing::insert, typing::erase, typing::send);
        pinyin.behind(() -> typing.text().get());
        interpreter = new InterpreterPane(words, clock);
        wishes = new WishPane(wish -> {
            choose.accept(wish.text());
            if (wish.callsInterpreter() && interpreter.isThere()) {
                interpreter.open();
                pads.open(ReplyPad.INTERPRETER);
            }
        });
        number = new NumberPad(words, choose);
        date = new DatePad(words, () -> LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), choose);
        pads.put(ReplyPad.WRITE, Pad.Parts.of(write.body(), write.tools()));
        pads.put(ReplyPad.TYPE, Pad.Parts.of(pinyin.under(typing.root()), pinyin.tools()));
        pads.put(ReplyPad.WISH, Pad.Parts.titled(words.get("way.WISH.title"), wishes.root()));
        pads.put(ReplyPad.INTERPRETER, Pad.Parts.titled(words.get("interpreter.title"), interpreter.root()));
        pads.put(ReplyPad.NUMBER, Pad.Parts.of(number.root(), number.tools()));
        pads.put(ReplyPad.DATE, Pad.Parts.of(date.root(), date.tools()));
    }

    /** Whether a key types a letter or a sign. */
    static boolean isWord(KeyEvent event) {
        return event.getEventType().equals(KeyEvent.KEY_TYPED) && !event.getCharacter().isBlank()
                && event.getCharacter().codePoints().noneMatch(Character::isISOControl);
    }

    /** Begins with the next visitor. */
    void begin() {
        write.begin();
        pinyin.begin();
    }

    void show(CounterState state) {
        var replying = state.aids().replying();
        typing.show(state);
        interpreter.use(state.interpreter());
        write.show(replying.reading());
        if (!replying.pinyin().equals(engine)) {
            engine = replying.pinyin();
            engine.ifPresent(pinyin::use);
        }
        // Shown anew only when it is another board: what was tapped is not to be sent twice.
        if (!replying.wishes().equals(board)) {
            board = replying.wishes();
            showWishes();
        }
    }

    /** Shows the board of sentences from its beginning. */
    void showWishes() {
        board.ifPresent(wishes::show);
    }

    /** Shows the calendar from this month on. */
    void askDate() {
        date.show();
    }

    /** Shows the keys for such a number. */
    void ask(Suggestion.EnterNumber asked) {
        number.show(asked);
    }

    /** A letter with which typing begins. */
    void begin(KeyEvent letter) {
        if (!pinyin.onKey(letter)) {
            typing.insert(letter.getCharacter());
        }
    }

    /** Lets a key of a hardware keyboard compose; whether it was used. */
    boolean onKey(KeyEvent event) {
        return pinyin.onKey(event);
    }

    /** Puts the keyboard into the box. */
    void focus() {
        typing.focus();
    }

    /** Whether a part of what was typed waits to be sent. */
    boolean isWaiting() {
        return typing.isWaiting();
    }

    /** For the writing hand. */
    void arrange(boolean left) {
        write.arrange(left);
    }
}
