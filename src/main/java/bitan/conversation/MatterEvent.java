package bitan.conversation;

import java.time.Instant;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.note.CallOutcome;
import bitan.note.Note;

/** What happened to the visitor's matter. Values, named as in journals. */
public sealed interface MatterEvent extends Event {

    /** A guide's checklist stands before the visitor. */
    record Presented(Guide guide) implements MatterEvent {}

    /** No checklist stands there any more. */
    record PutAway() implements MatterEvent {}

    /** A condition of the guide was answered. */
    record Held(String condition, boolean holds) implements MatterEvent {}

    /** A material stands so now. */
    record Ticked(String material, Optional<Mark> mark) implements MatterEvent {}

    /** The visitor is at this step of the guide. */
    record Reached(Optional<String> step) implements MatterEvent {}

    /** This form stands before the visitor, or none. */
    record FormShown(Optional<String> file) implements MatterEvent {}

    /** A call began. */
    record Dialled(String whom, Instant at) implements MatterEvent {}

    /** The call ended. */
    record HungUp(Instant at) implements MatterEvent {}

    /** This was agreed on the telephone. */
    record Agreed(CallOutcome outcome) implements MatterEvent {}

    /** The visitor has said whether it is what they wanted. */
    record CallConfirmed(boolean right) implements MatterEvent {}

    /** The note is now this. */
    record NoteWritten(Note note) implements MatterEvent {}

    /** The note stands before the visitor. */
    record NoteShown() implements MatterEvent {}

    /** The visitor has said whether it is right. */
    record NoteConfirmed(boolean right) implements MatterEvent {}

    /** There is no note any more. */
    record NoteDropped() implements MatterEvent {}

    /** The visitor was asked how it went. */
    record ThanksInvited() implements MatterEvent {}

    /** What the visitor says of how it went is now this. */
    record Thanked(Thanks thanks) implements MatterEvent {}
}
