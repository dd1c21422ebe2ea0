package bitan.conversation;

import java.time.Instant;
import java.util.Optional;

import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;

/**
 * A telephone call on the visitor's behalf. Immutable.
 *
 * @param whom is called, as the visitor reads it
 * @param ended empty while it is going on
 * @param outcome what came of it, once the clerk has keyed it
 * @param confirmed whether the visitor says that this is what they wanted; empty until they answer
 */
public record Call(String whom, Instant began, Optional<Instant> ended, Optional<CallOutcome> outcome,
        Optional<Boolean> confirmed) {

    static Call begun(String whom, Instant now) {
        return new Call(whom, now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether somebody is on the telephone. */
    public boolean isGoingOn() {
        return ended.isEmpty();
    }

    /** What it came to; empty until the clerk has keyed it. */
    public Optional<CallReport> report() {
        return outcome.map(known -> new CallReport(known, confirmed));
    }

    /** Whether a note says what it came to. */
    boolean isOn(Note note) {
        return outcome.isPresent() && note.call().map(CallReport::outcome).equals(outcome);
    }

    Call over(Instant now) {
        return new Call(whom, began, Optional.of(now), outcome, confirmed);
    }

    /** A new outcome has to be confirmed anew. */
    Call with(CallOutcome now) {
        return new Call(whom, began, ended, Optional.of(now), Optional.empty());
    }

    Call confirmed(boolean right) {
        return new Call(whom, began, ended, outcome, Optional.of(right));
    }
}
