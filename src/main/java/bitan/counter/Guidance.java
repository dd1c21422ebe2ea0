package bitan.counter;

import java.util.List;
import java.util.Optional;

import bitan.guide.Guide;
import bitan.guide.find.GuideSearch;

/**
 * The counter's guides, at one moment. Immutable.
 *
 * @param search finds one; empty until they are read
 * @param likely what is probably talked about, likeliest first
 * @param papers what lies beside the one that is open
 */
public record Guidance(Optional<GuideSearch> search, List<Guide> likely, Papers papers) {
    /** None yet. */
    public static final Guidance NONE = new Guidance(Optional.empty(), List.of());

    public Guidance {
        likely = List.copyOf(likely);
    }

    /** Guides, none of them open. */
    public Guidance(Optional<GuideSearch> search, List<Guide> likely) {
        this(search, likely, Papers.NONE);
    }

    /** The same for the next visit: none of them talked about or open. */
    public Guidance begun() {
        return new Guidance(search, List.of());
    }

    /** The same guides, others of them likely. */
    public Guidance withLikely(List<Guide> now) {
        return new Guidance(search, now, papers);
    }

    /** The same guides with other papers. */
    public Guidance with(Papers now) {
        return new Guidance(search, likely, now);
    }
}
