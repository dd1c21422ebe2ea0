package bitan.screens.staff;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.CounterState;
import bitan.screens.shared.Messages;
import bitan.screens.shared.TypingBox;
import bitan.screens.staff.OpenSignal.Signal;
import bitan.screens.staff.check.CheckBanner;
import bitan.screens.staff.sentences.SentenceRow;
import bitan.screens.staff.thanks.ThanksBanner;

/**
 * The conversation from top to bottom: what was said, what the visitor wants to be seen, what is being heard, the typing
 * box, ready sentences. FX thread only.
 */
final class TalkColumn {
    private final VBox root;
    private final ConversationView conversation;
    private final LiveView live;
    private final ThanksBanner thanks;
    private final CheckBanner check;
    private final SignalBanner signal;
    private final IdleBanner idle;
    private final TypingBox typing;
    private final SentenceRow sentences;
    private final UndoLine undo;

    TalkColumn(Messages words, ConversationView conversation, LiveView live, CheckBanner check,
            TypingBox typing, UndoLine undo) {
        this.conversation = conversation;
        this.live = live;
        this.check = check;
        this.typing = typing;
        this.undo = undo;
        thanks = new ThanksBanner(words);
        signal = new SignalBanner(words);
        idle = new IdleBanner(words);
        sentences = new SentenceRow(words, typing);
        root = new VBox(conversation.root(), thanks.root(), check.root(), signal.root(), idle.root(),
                live.root(), typing.root(), sentences.root(), undo.root());
        root.getStyleClass().addAll("column", "talk-column");
        VBox.setVgrow(conversation.root(), Priority.ALWAYS);
    }

    Region root() {
        return root;
    }

    void show(CounterState state) {
        conversation.show(state.conversation());
        live.show(state);
        signal.show(state.conversation());
        check.show(state.conversation());
        thanks.show(state.conversation());
        idle.show(state.visit().closingIn());
        typing.show(state);
        sentences.show(state);
        undo.show(state);
    }

    /** What the visitor signals and the clerk has not answered. */
    Optional<Signal> openSignal() {
        return signal.open();
    }

    /** Alt and a digit send a ready sentence, Ctrl+Z undoes a step; whether the key was used. */
    boolean onKey(KeyEvent event) {
        return sentences.onKey(event) || undo.onKey(event);
    }

    /** A key was let go. */
    void released(KeyEvent event) {
        sentences.released(event);
    }

    /** Whether the visitor has not been asked how it went. */
    boolean mayInviteThanks() {
        return thanks.mayInvite();
    }

    /** Puts aside what is on top of what was heard; whether anything was. */
    boolean putAside() {
        return check.putAside() || signal.putAside() || thanks.putAside();
    }
}
