package bitan.counter;

import bitan.conversation.Conversation;
import bitan.conversation.Speaker;
import bitan.conversation.TakeHome;
import bitan.sentences.Occasion;
import bitan.settings.Comfort;
import bitan.settings.Settings;

/**
 * The open visit: its conversation, and what belongs to the visit outside of it. Immutable.
 *
 * @param interrupted whether the program ended in the middle of the visit, and the clerk has not said whether to go on
 * @param amplification how the visitor hears the clerk by headphones, if there are any
 * @param view what the visitor has open
 * @param closingIn seconds until the visit is closed because nobody goes on with it; 0 while somebody does
 */
public record VisitState(Conversation conversation, Handout handout, Comfort comfort,
        Amplification amplification, boolean interrupted, VisitorView view, int closingIn) {

    /** A visit in which nothing was handed out yet, read as the settings say. */
    public static VisitState of(Conversation conversation, Settings settings) {
        return new VisitState(conversation, Handout.NONE, Comfort.of(settings), Amplification.USUAL,
                false, VisitorView.TALK, 0);
    }

    /** Which of the clerk's ready sentences fit now. */
    public Occasion occasion() {
        boolean isTaken = conversation.matter().takeHome().filter(TakeHome::isShown).isPresent()
                || handout.job().isDone();
        if (isTaken) {
            return Occasion.LEAVING;
        }
        if (conversation.standing(Speaker.STAFF).isEmpty()) {
            return Occasion.OPENING;
        }
        return conversation.checklist().isPresent() ? Occasion.PAPERS : Occasion.TALKING;
    }

    /** The next visit: nothing left of this one, except whether the clerk still has to say to go on. */
    VisitState begun(Conversation next, Settings settings) {
        return of(next, settings).interrupted(interrupted);
    }

    /** The same with another conversation. */
    public VisitState with(Conversation now) {
        return new VisitState(now, handout, comfort, amplification, interrupted, view, closingIn);
    }

    /** The same with the note handed out further. */
    public VisitState with(Handout now) {
        return new VisitState(conversation, now, comfort, amplification, interrupted, view, closingIn);
    }

    /** The same for a visitor who reads otherwise. */
    public VisitState with(Comfort now) {
        return new VisitState(conversation, handout, now, amplification, interrupted, view, closingIn);
    }

    /** The same for a visitor who hears otherwise. */
    public VisitState with(Amplification now) {
        return new VisitState(conversation, handout, comfort, now, interrupted, view, closingIn);
    }

    /** The same, with a conversation to go on with that was broken off, or none. */
    public VisitState interrupted(boolean now) {
        return new VisitState(conversation, handout, comfort, amplification, now, view, closingIn);
    }

    /** The same for a visitor who has something else open. */
    public VisitState with(VisitorView now) {
        return new VisitState(conversation, handout, comfort, amplification, interrupted, now, closingIn);
    }

    /** The same, with so many seconds until the visit is closed; 0 if it is not. */
    public VisitState closingIn(int seconds) {
        return new VisitState(conversation, handout, comfort, amplification, interrupted, view, seconds);
    }
}
