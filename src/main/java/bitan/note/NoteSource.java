package bitan.note;

import java.util.List;
import java.util.Optional;

import bitan.guide.Guide;

/**
 * What a visit leaves to be written down. Immutable.
 *
 * @param missing identifiers of the guide's materials the visitor does not have
 * @param marked sentences of the conversation the clerk marked for the sheet, in their order
 * @param confirmed what the visitor confirmed, a sentence each
 */
public record NoteSource(Guide guide, List<String> missing, List<String> marked, List<String> confirmed,
        Optional<CallOutcome> call) {
    public NoteSource {
        missing = List.copyOf(missing);
        marked = List.copyOf(marked);
        confirmed = List.copyOf(confirmed);
    }

    /** Of missing materials only. */
    public static NoteSource of(Guide guide, List<String> missing) {
        return new NoteSource(guide, missing, List.of(), List.of(), Optional.empty());
    }
}
