package bitan.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.ink.Ink;

/**
 * The parts of a visit from which a note is composed. Immutable.
 *
 * @param guide what the visit was about, if one was used
 * @param papers how the guide's materials stand
 * @param marked sentences of the conversation the clerk marked for the sheet, in their order
 * @param denied marked sentences with something in them the visitor says is not right
 * @param confirmed what the visitor confirmed, with just enough words to be understood
 * @param elsewhere what is missing for other guides of the visit
 * @param ink what the visitor wrote and the clerk marked
 */
public record NoteSource(Optional<Guide> guide, Papers papers, List<String> marked,
        List<String> denied, List<String> confirmed, List<Missing> elsewhere, Optional<CallReport> call,
        Optional<Ink> ink) {
    public NoteSource {
        marked = List.copyOf(marked);
        denied = List.copyOf(denied);
        confirmed = List.copyOf(confirmed);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * How a guide's materials stand, by their identifiers.
     *
     * @param missing those the visitor does not have
     * @param here those that are here
     * @param isComplete whether every one is looked at, and every condition answered
     * @param answered what was answered to the guide's conditions
     * @param reached where in the guide's steps the visitor is
     */
    public record Papers(List<String> missing, List<String> here, boolean isComplete,
            Map<String, Boolean> answered, Optional<String> reached) {
        /** No guide. */
        public static final Papers NONE = new Papers(List.of(), List.of(), false, Map.of(), Optional.empty());

        public Papers {
            missing = List.copyOf(missing);
            here = List.copyOf(here);
            answered = Map.copyOf(answered);
        }
    }

    /** What is missing for a guide, by its title and theirs. */
    public record Missing(String guide, List<String> materials) {
        public Missing {
            materials = List.copyOf(materials);
        }
    }

    /** Of missing materials only; of none, all that everybody needs was handed in. */
    public static NoteSource of(Guide guide, List<String> missing) {
        boolean isMissing = guide.materials().stream()
                .anyMatch(one -> !one.isShared() && missing.contains(one.id()));
        var here = guide.materials(Set.of()).stream().filter(one -> !isMissing && !one.isShared())
                .map(Material::id).toList();
        return new NoteSource(Optional.of(guide),
                new Papers(missing, here, !isMissing, Map.of(), Optional.empty()), List.of(), List.of(),
                List.of(), List.of(),
                Optional.empty(), Optional.empty());
    }
}
