package bitan.journal.json;

import java.util.List;
import java.util.Optional;

import bitan.ink.Ink;
import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.note.ResumeSlip;

/**
 * A note as it is written since 0.1.0, which had what a call came to and not what the visitor says of it.
 *
 * @param callConfirmed what they say
 */
record NoteJson(NoteHead head, List<NoteItem> items, List<String> confirmed, List<String> contacts,
        Optional<CallOutcome> call, Optional<Boolean> callConfirmed, Optional<Ink> ink,
        Optional<ResumeSlip> resume) {

    static NoteJson of(Note note) {
        return new NoteJson(note.head(), note.items(), note.confirmed(), note.contacts(),
                note.call().map(CallReport::outcome),
                note.call().flatMap(CallReport::confirmed), note.ink(), note.resume());
    }

    Note note() {
        return new Note(head, items, confirmed, contacts,
                call.map(outcome -> new CallReport(outcome, callConfirmed)),
                ink, resume);
    }
}
