package bitan.screens.shared;

import java.util.List;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.guide.find.GuideSearch;

/**
 * The counter's guides, at one moment. Immutable.
 *
 * @param search finds one; empty until they are read
 * @param likely what is probably talked about, likeliest first
 */
public record Guidance(Optional<GuideSearch> search, List<Guide> likely) {
    /** None yet. */
    public static final Guidance NONE = new Guidance(Optional.empty(), List.of());

    public Guidance {
        likely = List.copyOf(likely);
    }

    /** The same guides, others of them likely. */
    public Guidance withLikely(List<Guide> now) {
        return new Guidance(search, now);
    }
}
