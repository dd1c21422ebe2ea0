package bitan.screens.visitor;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

import bitan.conversation.Checklist;
import bitan.conversation.Command;
import bitan.conversation.TakeHome;
import bitan.counter.CounterState;
import bitan.pinyin.Pinyin;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.call.CallPane;
import bitan.screens.visitor.guide.ChecklistPane;
import bitan.screens.visitor.guide.FormPane;
import bitan.screens.visitor.guide.StepsPane;
import bitan.screens.visitor.note.NotePane;
import bitan.screens.visitor.thanks.ThanksPane;

/** The pads with what the clerk puts before the visitor: list, steps, form, call, note, and how it went. FX thread only. */
final class GivenPads {
    private final ChecklistPane list;
    private final NotePane note;
    private final ThanksPane thanks;
    private final FormPane form;
    private final StepsPane steps;
    private final CallPane call;
    private final Pads pads;
    private final BooleanSupplier busy;
    private Optional<Pinyin> engine = Optional.empty();

    /**
     * Nothing is given.
     *
     * @param busy whether a question comes first
     */
    GivenPads(Messages words, InstantSource clock, Consumer<Command> commands, Pads pads,
            BooleanSupplier busy) {
        this.pads = pads;
        this.busy = busy;
        list = new ChecklistPane(words, clock, commands);
        note = new NotePane(words, clock, commands);
        thanks = new ThanksPane(words, clock, commands, this::invite);
        form = new FormPane(words);
        steps = new StepsPane(words);
        call = new CallPane(words, clock, commands);
        pads.put(ReplyPad.LIST, new Pad.Parts(list.header(), list.body(), list.tools()));
        pads.put(ReplyPad.NOTE, new Pad.Parts(note.header(), note.body(), note.tools()));
        pads.put(ReplyPad.THANKS, new Pad.Parts(thanks.header(), thanks.body(), thanks.tools()));
        pads.put(ReplyPad.FORM, new Pad.Parts(form.header(), form.body(), form.tools()));
        pads.put(ReplyPad.STEPS, new Pad.Parts(steps.header(), steps.body(), steps.tools()));
        pads.put(ReplyPad.CALL, new Pad.Parts(call.header(), call.body(), call.tools()));
        pads.pages(list.rangeProperty());
    }

    /** Begins with the next visitor. */
    void begin() {
        thanks.begin();
    }

    /** Shows what there is; anything new comes up. */
    void show(CounterState state) {
        if (!state.aids().replying().pinyin().equals(engine)) {
            engine = state.aids().replying().pinyin();
            engine.ifPresent(thanks::use);
        }
        var conversation = state.conversation();
        var seen = conversation.matter().takeHome().filter(TakeHome::isShown);
        var papers = state.aids().guidance().papers();
        list.show(conversation.checklist(), papers.pictures());
        give(ReplyPad.LIST, conversation.checklist().map(now -> now.guide().id()));
        steps.show(conversation.checklist());
        give(ReplyPad.STEPS, conversation.checklist().flatMap(Checklist::step));
        form.show(papers.form());
        give(ReplyPad.FORM, papers.form());
        call.show(conversation.call());
        give(ReplyPad.CALL, call.given());
        note.show(seen, state.visit().handout().square());
        give(ReplyPad.NOTE, seen.map(TakeHome::note));
        thanks.show(conversation.matter().thanks());
        invite();
    }

    /** The visitor opens the list again. */
    void openList() {
        list.open();
    }

    /** Puts buttons where the writing hand does not cover them. */
    void arrange(boolean leftHanded) {
        thanks.arrange(leftHanded);
    }

    /** Lets a real key write, where keys do; whether it was used. */
    boolean onKey(KeyEvent event) {
        return pads.isOpen(ReplyPad.THANKS) && thanks.onKey(event);
    }

    private void invite() {
        give(ReplyPad.THANKS, thanks.isWanted() ? Optional.of(ReplyPad.THANKS) : Optional.empty());
    }

    private void give(ReplyPad way, Optional<?> what) {
        pads.give(way, what, busy.getAsBoolean());
    }
}
