package bitan.conversation;

import java.util.Optional;

import bitan.guide.Guide;
import bitan.note.CallOutcome;
import bitan.note.Note;

/** What can be asked about the visitor's matter: checklist, call, note and thanks. Values. */
public sealed interface CaseCommand extends Command {

    /** The clerk puts a guide's materials before the visitor; takes the place of another guide's. */
    record Present(Guide guide) implements CaseCommand {}

    /** The clerk takes the checklist away. */
    record PutAway() implements CaseCommand {}

    /** Somebody answers one of the guide's conditions. */
    record Hold(String condition, boolean holds) implements CaseCommand {}

    /** Somebody marks a material; without a mark, takes it back. */
    record Tick(String material, Optional<Mark> mark) implements CaseCommand {}

    /** The clerk says at which of the guide's steps the visitor is; without one, takes it back. */
    record Reach(Optional<String> step) implements CaseCommand {}

    /** The clerk puts one of the guide's forms before the visitor, by its file; without one, takes it away. */
    record ShowForm(Optional<String> file) implements CaseCommand {}

    /** The clerk calls somebody on the visitor's behalf; at most {@link CallOutcome#LONGEST} characters are kept. */
    record Dial(String whom) implements CaseCommand {}

    /** The clerk's call is over. */
    record HangUp() implements CaseCommand {}

    /** The clerk keys what was agreed on the telephone. */
    record Agree(CallOutcome outcome) implements CaseCommand {}

    /** The visitor says whether what was agreed is what they wanted. */
    record ConfirmCall(boolean right) implements CaseCommand {}

    /** The clerk has written the note, or written it anew; the visitor does not see it (any more). */
    record WriteNote(Note note) implements CaseCommand {}

    /** The program takes off the note what no longer holds; the visitor does not see it any more. */
    record ReviseNote(Note note) implements CaseCommand {}

    /** The clerk puts the written note before the visitor. */
    record ShowNote() implements CaseCommand {}

    /** The visitor says whether the note they see is right. */
    record ConfirmNote(boolean right) implements CaseCommand {}

    /** The clerk throws the note away. */
    record DropNote() implements CaseCommand {}

    /** The clerk asks how it went. */
    record InviteThanks() implements CaseCommand {}

    /** The visitor says how it went, bit by bit. */
    record Thank(Thanks thanks) implements CaseCommand {}
}
