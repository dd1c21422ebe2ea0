package bitan.conversation;

import java.time.Instant;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.note.CallOutcome;
import bitan.note.Note;

/** What happened to the visitor's matter. Values, named as in journals. */
public sealed interface CaseEvent extends Event {

    /** A guide's checklist stands before the visitor. */
    record Presented(Guide guide) implements CaseEvent {}

    /** No checklist stands there any more. */
    record PutAway() implements CaseEvent {}

    /** A condition of the guide was answered. */
    record Held(String condition, boolean holds) implements CaseEvent {}

    /** A material stands so now. */
    record Ticked(String material, Optional<Mark> mark) implements CaseEvent {}

    /** The visitor is at this step of the guide. */
    record Reached(Optional<String> step) implements CaseEvent {}

    /** This form stands before the visitor, or none. */
    record FormShown(Optional<String> file) implements CaseEvent {}

    /** A call began. */
    record Dialled(String whom, Instant at) implements CaseEvent {}

    /** The call ended. */
    record HungUp(Instant at) implements CaseEvent {}

    /** This was agreed on the telephone. */
    record Agreed(CallOutcome outcome) implements CaseEvent {}

    /** The visitor has said whether it is what they wanted. */
    record CallConfirmed(boolean right) implements CaseEvent {}

    /** The note is now this. */
    record NoteWritten(Note note) implements CaseEvent {}

    /** The note is now this, because what stood on it no longer holds. */
    record NoteRevised(Note note) implements CaseEvent {}

    /** The note stands before the visitor. */
    record NoteShown() implements CaseEvent {}

    /** The visitor has said whether it is right. */
    record NoteConfirmed(boolean right) implements CaseEvent {}

    /** There is no note any more. */
    record NoteDropped() implements CaseEvent {}

    /** The visitor was asked how it went. */
    record ThanksInvited() implements CaseEvent {}

    /** What the visitor says of how it went is now this. */
    record Thanked(Thanks thanks) implements CaseEvent {}
}
