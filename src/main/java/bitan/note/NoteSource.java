package bitan.note;

import java.util.List;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.ink.Ink;

/**
 * What a visit leaves to be written down. Immutable.
 *
 * @param guide what the visit was about, if one was used
 * @param missing identifiers of the guide's materials the visitor does not have
 * @param marked sentences of the conversation the clerk marked for the sheet, in their order
 * @param confirmed what the visitor confirmed, a sentence each
 * @param ink what the visitor wrote and the clerk marked
 */
public record NoteSource(Optional<Guide> guide, List<String> missing, List<String> marked,
        List<String> confirmed, Optional<CallOutcome> call, Optional<Ink> ink) {
    public NoteSource {
        missing = List.copyOf(missing);
        marked = List.copyOf(marked);
        confirmed = List.copyOf(confirmed);
    }

    /** Of missing materials only. */
    public static NoteSource of(Guide guide, List<String> missing) {
        return new NoteSource(Optional.of(guide), missing, List.of(), List.of(), Optional.empty(),
                Optional.empty());
    }
}
