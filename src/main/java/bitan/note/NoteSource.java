package bitan.note;

import java.util.List;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.ink.Ink;

/**
 * The parts of a visit from which a note is composed. Immutable.
 *
 * @param guide what the visit was about, if one was used
 * @param missing identifiers of the guide's materials the visitor does not have
 * @param marked sentences of the conversation the clerk marked for the sheet, in their order
 * @param denied marked sentences with something in them the visitor says is not right
 * @param confirmed what the visitor confirmed, with just enough words to be understood
 * @param elsewhere what is missing for other guides of the visit
 * @param ink what the visitor wrote and the clerk marked
 */
public record NoteSource(Optional<Guide> guide, List<String> missing, List<String> marked,
        List<String> denied, List<String> confirmed, List<Missing> elsewhere, Optional<CallReport> call,
        Optional<Ink> ink) {
    public NoteSource {
        missing = List.copyOf(missing);
        marked = List.copyOf(marked);
        denied = List.copyOf(denied);
        confirmed = List.copyOf(confirmed);
        elsewhere = List.copyOf(elsewhere);
    }

    /** What is missing for a guide, by its title and theirs. */
    public record Missing(String guide, List<String> materials) {
        public Missing {
            materials = List.copyOf(materials);
        }
    }

    /** Of missing materials only. */
    public static NoteSource of(Guide guide, List<String> missing) {
        return new NoteSource(Optional.of(guide), missing, List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty());
    }
}
