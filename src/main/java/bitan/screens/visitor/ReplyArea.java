package bitan.screens.visitor;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.conversation.Pace;
import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.counter.CounterState;
import bitan.counter.Equipment.Microphone;
import bitan.counter.Intent;
import bitan.replies.Suggestion;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.check.CheckCard;
import bitan.screens.visitor.talk.TalkButton;
import bitan.settings.Comfort.Habit;

/**
 * The foot of the screen, where the visitor answers: by one tap, or in a pad that takes the lower half of the screen
 * while it is open. What is begun in a pad stays in it when it is closed. FX thread only.
 */
final class ReplyArea {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final VBox root = new VBox();
    private final Consumer<Intent> intents;
    private final CheckCard check;
    private final LookPane look;
    private final Answers answers;
    private final UndoBar undo;
    private final PaceButtons pace;
    private final WayBar ways;
    private final OtherWays others;
    private final TalkButton talk;
    private final OwnPads own;
    private final GivenPads given;
    private final Pads pads;
    private Conversation conversation = Conversation.opened(0);
    private Habit habit = Habit.TAP;
    private boolean listening;
    /** The clerk's newest turn when the visitor last opened a pad. */
    private int before;

    /**
     * An area with nothing open.
     *
     * @param clock what the turns' times were taken from
     * @param check asks its questions in this area's place
     * @param look what the visitor chooses of this screen
     */
    ReplyArea(Messages words, InstantSource clock, CheckCard check, LookPane look,
            Consumer<Intent> intents) {
        this.intents = intents;
        this.check = check;
        this.look = look;
        pads = new Pads(words, this::compose);
        answers = new Answers(words, this::tapped, this::tappedAbove, () -> open(ReplyPad.OTHER));
        undo = new UndoBar(words, this::converse);
        pace = new PaceButtons(words, signal -> converse(new Command.Signal(signal)),
                () -> converse(new Command.Unsignal()));
        talk = new TalkButton(words, intents);
        own = new OwnPads(words, clock, this::converse, this::typed, pads);
        given = new GivenPads(words, clock, this::converse, pads, check::isOpen);
        ways = new WayBar(words, pace, talk.button(), this::open);
        others = new OtherWays(words, talk.button(), this::open);
        look.onHand(this::hand);
        fill(words);
        root.getStyleClass().add("foot");
        hand(false);
        compose();
    }

    private void fill(Messages words) {
        pads.put(ReplyPad.TALK, Pad.Parts.of(talk.understood(), talk.tools()), this::stopListening);
        pads.put(ReplyPad.OTHER, Pad.Parts.titled(words.get("way.OTHER.title"), others.root()));
        pads.put(ReplyPad.LOOK, Pad.Parts.titled(words.get("way.LOOK.title"), look.root()));
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
        own.begin();
        given.begin();
        hand(false);
        pads.close();
    }

    void show(CounterState state, double height) {
        conversation = state.conversation();
        boolean asked = check.isOpen();
        check.show(conversation, height);
        habit = state.visit().comfort().habit();
        own.show(state);
        talk.show(state);
        ways.prefer(habit);
        answers.show(newest(), state.aids().replying().offer());
        given.show(state);
        if (asked != check.isOpen()) {
            pads.giveWay(check.isOpen());
        }
        listen(state.equipment().visitorMicrophone() != Microphone.OFF);
        compose();
    }

    void arrange(PadRoom room) {
        answers.arrange(room.isNarrow());
        others.arrange(room.isNarrow());
        pads.arrange(room);
    }

    /** Lets letters of a hardware keyboard write, wherever they are typed; whether the key was used. */
    boolean onKey(KeyEvent event) {
        if (!pads.openProperty().get() && OwnPads.isWord(event)) {
            open(ReplyPad.TYPE);
            own.begin(event);
            return true;
        }
        return pads.isOpen(ReplyPad.TYPE) ? own.onKey(event) : given.onKey(event);
    }

    /** Whoever touches the screen must find the keyboard where the typing goes. */
    void focus() {
        if (pads.isOpen(ReplyPad.TYPE)) {
            own.focus();
        } else {
            root.requestFocus();
        }
    }

    private int newest() {
        return conversation.standing(Speaker.STAFF).map(Turn::number).orElse(0);
    }

    private void tapped(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.Say(var answer, _) -> choose(answer);
            case Suggestion.WriteIt _ -> open(ReplyPad.WRITE);
            case Suggestion.PickDate _ -> {
                own.askDate();
                open(ReplyPad.DATE);
            }
            case Suggestion.EnterNumber asked -> {
                own.ask(asked);
                open(ReplyPad.NUMBER);
            }
        }
    }

    /** What was being done in the pad goes on. */
    private void tappedAbove(Suggestion suggestion) {
        if (suggestion instanceof Suggestion.Say(var answer, _)) {
            intents.accept(new Intent.Converse(new Command.Choose(answer)));
        } else {
            tapped(suggestion);
        }
    }

    private void choose(String answer) {
        converse(new Command.Choose(answer));
    }

    private void typed(Intent intent) {
        intents.accept(intent);
        if (intent instanceof Intent.Converse(Command.Type _) && !own.isWaiting()) {
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
            answers.renew();
        }
    }

    private static boolean isDone(Command command) {
        return command instanceof Command.Choose || command instanceof Command.Write
                || (command instanceof CaseCommand.ConfirmCall(boolean right) && right);
    }

    private void open(ReplyPad way) {
        switch (way) {
            case WRITE -> intents.accept(new Intent.TakeUpPen());
            case WISH -> own.showWishes();
            case LIST -> given.openList();
            case OTHER -> others.show(answers.further(), habit, pads.given());
            case TYPE, TALK, NUMBER, INTERPRETER, DATE, LOOK, STEPS, FORM, CALL, NOTE, THANKS -> {
                // nothing to prepare
            }
        }
        before = newest();
        pads.open(way);
    }

    /** Aa opens what can be chosen of this screen, and closes it. */
    void look() {
        if (pads.isOpen(ReplyPad.LOOK)) {
            pads.close();
        } else {
            open(ReplyPad.LOOK);
        }
    }

    /** The visitor is listened to, or no longer. */
    private void listen(boolean now) {
        if (now != listening) {
            listening = now;
            if (now) {
                open(ReplyPad.TALK);
            } else if (pads.isOpen(ReplyPad.TALK)) {
                pads.close();
            }
        }
    }

    private void stopListening() {
        pads.close();
        if (listening) {
            intents.accept(new Intent.SwitchVisitorMicrophone());
        }
    }

    private void hand(boolean left) {
        own.arrange(left);
        given.arrange(left);
        look.show(left);
    }

    private void compose() {
        boolean open = pads.openProperty().get();
        root.pseudoClassStateChanged(OPEN, open);
        var shown = open ? pad() : List.<Node>of(closed());
        if (!root.getChildren().equals(shown)) {
            root.getChildren().setAll(shown);
            focus();
        }
    }

    /** The pad, and above it the answers to what the clerk has asked since the visitor opened one. */
    private List<Node> pad() {
        var shown = new ArrayList<Node>();
        if (newest() > before && !check.isOpen()) {
            if (undo.show(conversation)) {
                shown.add(undo);
            } else if (!answers.isEmpty()) {
                shown.add(answers.strip());
            }
        }
        pads.shown().ifPresent(shown::add);
        return shown;
    }

    private Node closed() {
        var signal = conversation.standing(Speaker.STAFF).flatMap(Turn::pace);
        pace.show(newest() > 0, signal);
        ways.more(answers.areMore());
        if (check.isOpen()) {
            ways.only(check.answers());
        } else if (signal.filter(now -> now != Pace.READ).isPresent()) {
            ways.signals();
        } else if (undo.show(conversation)) {
            ways.only(undo);
        } else if (!answers.isEmpty()) {
            ways.only(answers.row());
        } else {
            ways.everyday(pads.newest());
        }
        return ways;
    }
}
