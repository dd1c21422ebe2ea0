package bitan.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

import bitan.conversation.CaseEvent;
import bitan.conversation.Event;
import bitan.journal.json.EventJson;

/**
 * One entry of the journal.
 *
 * @param slot where only the newest entry counts, and takes the place of the one before; empty for what stays
 * @param payload the event as JSON, not to be changed
 */
record JournalEntry(int visit, Optional<String> slot, byte[] payload) {

    static JournalEntry of(int visit, Event event) {
        return new JournalEntry(visit, slot(event), EventJson.written(event));
    }

    /** Whether it is of what is not settled: the next keystroke, stroke or word takes its place. */
    boolean isPassing() {
        return slot.isPresent();
    }

    boolean replaces(JournalEntry other) {
        return visit == other.visit && isPassing() && slot.equals(other.slot);
    }

    /** Of everything in it: SQLite notices damage to its own pages only where it cannot go on. */
    long checksum() {
        return checksum(visit, slot, payload);
    }

    static long checksum(int visit, Optional<String> slot, byte[] payload) {
        var sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(visit).flip());
        sum.update(slot.orElse("").getBytes(StandardCharsets.UTF_8));
        sum.update(payload);
        return sum.getValue();
    }

    private static Optional<String> slot(Event event) {
        return switch (event) {
            case Event.Heard(var speaker, _) -> Optional.of("heard " + speaker);
            case Event.Drafted(var speaker, _) -> Optional.of("drafted " + speaker);
            case Event.Sketched _ -> Optional.of("sketched");
            case Event.Said _,Event.Answering _,Event.TakenBack _,Event.Alerted _,Event.Corrected _,Event.Paced _,Event.Unpaced _,Event.Asked _,Event.Withdrawn _,Event.Replied _,Event.Pinned _,Event.Undone _,Event.Redone _,Event.Resumed _,Event.Closed _,CaseEvent _ ->
                Optional.empty();
        };
    }
}
