package bitan.replies;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.problem.ProblemException;

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

    /**
     * The same with everybody's wishes replaced by the counter's own in this file, if there is one.
     *
     * @throws ProblemException WIS-01 with the line of what is wrong in it
     */
    public PhraseBoard with(Path file) throws ProblemException {
        return WishFile.isThere(file) ? new PhraseBoard(WishFile.read(file), guides) : this;
    }

    /** Everybody's wishes; before them those of the guide, if it has some. Any thread. */
    public WishBoard board(Optional<String> guide) {
        return new WishBoard(
                Stream.concat(guide.map(guides::get).stream(), groups.stream()).toList());
    }
}
