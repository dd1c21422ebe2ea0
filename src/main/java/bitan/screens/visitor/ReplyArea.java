package bitan.screens.visitor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.conversation.TakeHome;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.pinyin.Pinyin;
import bitan.replies.Suggestion;
import bitan.replies.WishBoard;
import bitan.screens.shared.Messages;
import bitan.screens.shared.TypingBox;
import bitan.screens.visitor.call.CallPane;
import bitan.screens.visitor.check.CheckCard;
import bitan.screens.visitor.guide.ChecklistPane;
import bitan.screens.visitor.guide.FormPane;
import bitan.screens.visitor.guide.StepsPane;
import bitan.screens.visitor.note.NotePane;
import bitan.screens.visitor.pinyin.PinyinPad;
import bitan.screens.visitor.reply.DatePad;
import bitan.screens.visitor.reply.NumberPad;
import bitan.screens.visitor.reply.OfferBar;
import bitan.screens.visitor.reply.WishPane;
import bitan.screens.visitor.talk.TalkButton;
import bitan.screens.visitor.thanks.ThanksPane;
import bitan.screens.visitor.write.WritePad;

/**
 * The foot of the screen, where the visitor answers: by one tap, or in a pad that takes the lower half of the screen
 * while it is open. What is begun in a pad stays in it when it is closed. FX thread only.
 */
final class ReplyArea {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final VBox root = new VBox();
    private final Consumer<Intent> intents;
    private final CheckCard check;
    private final OfferBar offers = new OfferBar(this::tapped);
    private final UndoBar undo;
    private final PaceBar pace;
    private final WayBar ways;
    private final TalkButton talk;
    private final WritePad write;
    private final TypingBox typing;
    private final PinyinPad pinyin;
    private final WishPane wishes = new WishPane(wish -> converse(new Command.Choose(wish.text())));
    private final NumberPad number;
    private final DatePad date;
    private final ChecklistPane list;
    private final NotePane note;
    private final ThanksPane thanks;
    private final FormPane form;
    private final StepsPane steps;
    private final CallPane call;
    private final Pads pads;
    private Optional<WishBoard> board = Optional.empty();
    private Optional<Pinyin> engine = Optional.empty();

    /**
     * An area with nothing open.
     *
     * @param clock what the turns' times were taken from
     * @param check asks its questions in this area's place
     */
    ReplyArea(Messages words, InstantSource clock, CheckCard check, Consumer<Intent> intents) {
        this.intents = intents;
        this.check = check;
        pads = new Pads(words, this::compose);
        undo = new UndoBar(words, clock, this::converse);
        pace = new PaceBar(words, signal -> converse(new Command.Signal(signal)),
                () -> converse(new Command.Unsignal()));
        write = new WritePad(words, clock, this::converse);
        typing = new TypingBox(Speaker.VISITOR, words, this::typed);
        pinyin = new PinyinPad(words, typing::insert, typing::erase, typing::send);
        talk = new TalkButton(words, intents);
        number = new NumberPad(words, this::choose);
        date = new DatePad(words, () -> LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                this::choose);
        list = new ChecklistPane(words, this::converse);
        note = new NotePane(words, clock, this::converse);
        thanks = new ThanksPane(words, clock, this::converse, this::invite);
        form = new FormPane(words);
        steps = new StepsPane(words);
        call = new CallPane(words, clock, this::converse);
        ways = new WayBar(words, talk.button(), this::open, this::hand);
        pads.put(ReplyPad.WRITE, write.header(), write.body());
        pads.put(ReplyPad.TYPE, typing.root(), pinyin.root());
        pads.put(ReplyPad.WISH, Pad.title(words.get("way.WISH.title")), wishes.root());
        pads.put(ReplyPad.NUMBER, Pad.title(words.get("way.NUMBER.title")), number.root());
        pads.put(ReplyPad.DATE, Pad.title(words.get("way.DATE.title")), date.root());
        pads.put(ReplyPad.LIST, list.header(), list.body());
        pads.put(ReplyPad.NOTE, note.header(), note.body());
        pads.put(ReplyPad.THANKS, thanks.header(), thanks.body());
        pads.put(ReplyPad.FORM, form.header(), form.body());
        pads.put(ReplyPad.STEPS, steps.header(), steps.body());
        pads.put(ReplyPad.CALL, call.header(), call.body());
        root.getStyleClass().add("foot");
        pads.pages(list.rangeProperty());
        hand(false);
        compose();
    }

    Region root() {
        return root;
    }

    /** One of them may take the lower half of the screen. */
    Pads pads() {
        return pads;
    }

    /** Begins with the next visitor. */
    void begin() {
        write.begin();
        pinyin.begin();
        thanks.begin();
        hand(false);
        pads.close();
    }

    void show(CounterState state, double height) {
        var conversation = state.conversation();
        boolean asked = check.isOpen();
        check.show(conversation, height);
        pace.show(conversation, check.isOpen());
        undo.show(conversation);
        offers.show(conversation.standing(Speaker.STAFF).map(Turn::number).orElse(0),
                state.aids().replying().offer());
        offers.root().setVisible(!state.aids().replying().offer().isEmpty() && !check.isOpen());
        typing.show(state);
        talk.show(state);
        write.show(state.aids().replying().reading());
        use(state.aids().replying().pinyin());
        wish(state.aids().replying().wishes());
        ways.prefer(state.visit().comfort().habit());
        give(state);
        if (asked != check.isOpen()) {
            pads.giveWay(check.isOpen());
        }
    }

    void arrange(boolean narrow, double height) {
        root.pseudoClassStateChanged(NARROW, narrow);
        pace.arrange(narrow);
        ways.arrange(narrow);
        pads.arrange(narrow, height);
    }

    /** Lets letters of a hardware keyboard write, wherever they are typed; whether the key was used. */
    boolean onKey(KeyEvent event) {
        if (!pads.openProperty().get() && isWord(event)) {
            open(ReplyPad.TYPE);
            if (!pinyin.onKey(event)) {
                typing.insert(event.getCharacter());
            }
            return true;
        }
        return pads.isOpen(ReplyPad.TYPE)
                ? pinyin.onKey(event)
                : pads.isOpen(ReplyPad.THANKS) && thanks.onKey(event);
    }

    /** Whoever touches the screen must find the keyboard where the typing goes. */
    void focus() {
        if (pads.isOpen(ReplyPad.TYPE)) {
            typing.focus();
        } else {
            root.requestFocus();
        }
    }

    /** What the clerk puts before the visitor. */
    private void give(CounterState state) {
        var conversation = state.conversation();
        var seen = conversation.matter().takeHome().filter(TakeHome::isShown);
        var papers = state.aids().guidance().papers();
        list.show(conversation.checklist(), papers.pictures());
        pads.give(ReplyPad.LIST, conversation.checklist().map(now -> now.guide().id()), check.isOpen());
        steps.show(conversation.checklist());
        pads.give(ReplyPad.STEPS, conversation.checklist().flatMap(Checklist::step), check.isOpen());
        form.show(papers.form());
        pads.give(ReplyPad.FORM, papers.form(), check.isOpen());
        call.show(conversation.call());
        pads.give(ReplyPad.CALL, call.given(), check.isOpen());
        note.show(seen, state.visit().handout().square());
        pads.give(ReplyPad.NOTE, seen.map(TakeHome::note), check.isOpen());
        thanks.show(conversation.matter().thanks());
        invite();
    }

    private void invite() {
        pads.give(ReplyPad.THANKS, thanks.isWanted() ? Optional.of(ReplyPad.THANKS) : Optional.empty(),
                check.isOpen());
        ways.offer(pads.newest());
    }

    private static boolean isWord(KeyEvent event) {
        return event.getEventType().equals(KeyEvent.KEY_TYPED) && !event.getCharacter().isBlank()
                && event.getCharacter().codePoints().noneMatch(Character::isISOControl);
    }

    private void use(Optional<Pinyin> now) {
        if (!now.equals(engine)) {
            engine = now;
            now.ifPresent(pinyin::use);
            now.ifPresent(thanks::use);
        }
    }

    /** Shown anew only when it is another board: what was tapped is not to be sent twice. */
    private void wish(Optional<WishBoard> now) {
        if (!now.equals(board)) {
            board = now;
            now.ifPresent(wishes::show);
        }
    }

    private void tapped(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.Say(var answer, _) -> choose(answer);
            case Suggestion.WriteIt _ -> open(ReplyPad.WRITE);
            case Suggestion.PickDate _ -> {
                date.show();
                open(ReplyPad.DATE);
            }
            case Suggestion.EnterNumber asked -> {
                number.show(asked);
                open(ReplyPad.NUMBER);
            }
        }
    }

    private void choose(String answer) {
        converse(new Command.Choose(answer));
    }

    private void typed(Intent intent) {
        intents.accept(intent);
        if (intent instanceof Intent.Converse(Command.Type _) && !typing.isWaiting()) {
            pads.close();
        }
    }

    /** Once something is said, there is the whole screen to read the answer. */
    private void converse(Command command) {
        intents.accept(new Intent.Converse(command));
        if (isDone(command)) {
            pads.close();
        }
        if (command instanceof Command.TakeBack) {
            offers.renew();
        }
    }

    private static boolean isDone(Command command) {
        return command instanceof Command.Choose || command instanceof Command.Write
                || (command instanceof CaseCommand.ConfirmCall(boolean right) && right);
    }

    private void open(ReplyPad way) {
        switch (way) {
            case WRITE -> intents.accept(new Intent.TakeUpPen());
            case WISH -> board.ifPresent(wishes::show);
            case TYPE, NUMBER, DATE, LIST, STEPS, FORM, CALL, NOTE, THANKS -> {
                // nothing to prepare
            }
        }
        pads.open(way);
    }

    private void hand(boolean left) {
        write.arrange(left);
        thanks.arrange(left);
        ways.show(left);
        pads.turn(left);
    }

    private void compose() {
        pads.shown().ifPresentOrElse(root.getChildren()::setAll, () -> root.getChildren()
                .setAll(undo, talk.understood(), offers.root(), pace, check.answers(), ways));
        root.pseudoClassStateChanged(OPEN, pads.openProperty().get());
        focus();
    }
}
