package bitan.conversation;

import bitan.ink.Ink;
import bitan.wording.Caption;
import bitan.wording.Fact;

/**
 * What happened in a conversation; folding all events of a visit gives its state. Values. Journals name each kind, and
 * what it holds, as its record does: under another name an older journal could not be read.
 */
public sealed interface Event
        permits Event.Heard, Event.Said, Event.Answering, Event.Drafted, Event.Sketched, Event.TakenBack,
        Event.Alerted, Event.Corrected, Event.Paced, Event.Unpaced, Event.Asked, Event.Withdrawn,
        Event.Replied, Event.Pinned, Event.Undone, Event.Redone, Event.Resumed, Event.Closed, CaseEvent {

    /** What is being heard of a speaker is now this. */
    record Heard(Speaker speaker, Caption partial) implements Event {}

    /** A turn was appended. */
    record Said(Turn turn) implements Event {}

    /** From now on this one in front of the counter answers. */
    record Answering(Speaker who) implements Event {
        public Answering {
            if (!who.isInFront()) {
                throw new IllegalArgumentException("the clerk does not answer");
            }
        }
    }

    /** A draft is now this. */
    record Drafted(Speaker speaker, String text) implements Event {}

    /** The sheet the visitor is writing on is now this. */
    record Sketched(Ink ink) implements Event {}

    /** A turn was taken back by who said it. */
    record TakenBack(int number) implements Event {}

    /** The visitor was called, once more. */
    record Alerted() implements Event {}

    /** A turn was worded anew. */
    record Corrected(int number, Correction correction) implements Event {}

    /** The reader signalled about a turn. */
    record Paced(int number, Pace pace) implements Event {}

    /** The reader took the signal about a turn back. */
    record Unpaced(int number) implements Event {}

    /** The visitor is asked about a fact of a turn, and about no other any more. */
    record Asked(int number, Fact fact) implements Event {}

    /** The question about a turn was taken back. */
    record Withdrawn(int number) implements Event {}

    /** The visitor answered the open question about a turn. */
    record Replied(int number, CheckAnswer answer) implements Event {}

    /** A turn is wanted on the note, or no longer. */
    record Pinned(int number, boolean pinned) implements Event {}

    /** The last step of the case was undone, which had this number. */
    record Undone(int step) implements Event {}

    /** What was undone last was done once more, and has this number. */
    record Redone(int step) implements Event {}

    /** A conversation that was broken off goes on as it stood. */
    record Resumed() implements Event {}

    /** The visit ended. */
    record Closed() implements Event {}
}
