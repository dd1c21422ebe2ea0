package bitan.replies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wishes that come with the program. Immutable; safe between threads.
 *
 * @param groups everybody's
 * @param guides those of one procedure, by the guide's id
 */
public record PhraseBoard(List<WishGroup> groups, Map<String, WishGroup> guides) {
    public PhraseBoard {
        groups = List.copyOf(groups);
        guides = Map.copyOf(guides);
    }

    /** Reads a resource, so not for the FX thread. */
    public static PhraseBoard load() {
        return Resource.read("wishes.json", PhraseBoard.class);
    }

    /** Everybody's wishes; before them those of the guide, if it has some. Any thread. */
    public WishBoard board(Optional<String> guide) {
        return new WishBoard(
                Stream.concat(guide.map(guides::get).stream(), groups.stream()).toList());
    }
}
