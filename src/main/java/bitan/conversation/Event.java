package bitan.conversation;

import java.time.Instant;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.ink.Ink;
import bitan.wording.Caption;
import bitan.wording.Fact;

/** What happened in a conversation; folding all events of a visit gives its state. Values. */
public sealed interface Event {

    /** What is being heard of a speaker is now this. */
    record Heard(Speaker speaker, Caption partial) implements Event {}

    /** A turn was appended. */
    record Said(Turn turn) implements Event {}

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
    record Replied(int number, Answer answer) implements Event {}

    /** A guide's checklist stands before the visitor. */
    record Presented(Guide guide) implements Event {}

    /** No checklist stands there any more. */
    record PutAway() implements Event {}

    /** A condition of the guide was answered. */
    record Held(String condition, boolean holds) implements Event {}

    /** A material stands so now. */
    record Ticked(String material, Optional<Mark> mark) implements Event {}

    /** A call began. */
    record Dialled(String whom, Instant at) implements Event {}

    /** The call ended. */
    record HungUp(Instant at) implements Event {}

    /** This was agreed on the telephone. */
    record Agreed(Call.Outcome outcome) implements Event {}

    /** The visitor has said whether it is what they wanted. */
    record CallConfirmed(boolean right) implements Event {}

    /** The visit ended. */
    record Closed() implements Event {}
}
