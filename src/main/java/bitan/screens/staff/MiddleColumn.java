package bitan.screens.staff;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import bitan.counter.CounterState;
import bitan.screens.shared.Messages;
import bitan.screens.shared.TypingBox;
import bitan.screens.staff.check.CheckBanner;
import bitan.screens.staff.sentences.SentenceRow;
import bitan.screens.staff.thanks.ThanksBanner;

/** What is being heard, what the visitor wants to be seen, the typing box, and ready sentences. FX thread only. */
final class MiddleColumn {
    private final VBox root;
    private final LiveView live;
    private final ThanksBanner thanks;
    private final CheckBanner check;
    private final SignalBanner signal;
    private final IdleBanner idle;
    private final TypingBox typing;
    private final SentenceRow sentences;
    private final UndoLine undo;

    MiddleColumn(Messages words, LiveView live, CheckBanner check, TypingBox typing, UndoLine undo) {
        this.live = live;
        this.check = check;
        this.typing = typing;
        this.undo = undo;
        thanks = new ThanksBanner(words);
        signal = new SignalBanner(words);
        idle = new IdleBanner(words);
        sentences = new SentenceRow(words, typing);
        root = new VBox(live.root(), thanks.root(), check.root(), signal.root(), idle.root(), typing.root(),
                sentences.root(), undo.root());
        root.getStyleClass().addAll("column", "middle");
        VBox.setVgrow(live.root(), Priority.ALWAYS);
    }

    Region root() {
        return root;
    }

    void show(CounterState state) {
        live.show(state);
        signal.show(state.conversation());
        check.show(state.conversation());
        thanks.show(state.conversation());
        idle.show(state.visit().closingIn());
        typing.show(state);
        sentences.show(state);
        undo.show(state);
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
