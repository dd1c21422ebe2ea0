package bitan.pin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Wrong PINs one after another.
 *
 * @param failed how many
 * @param last when the last was
 */
record Tries(int failed, Instant last) {
    static final Tries NONE = new Tries(0, Instant.EPOCH);
    /** So many may be wrong before one has to wait. */
    static final int FREE = 5;
    private static final List<Duration> DELAYS = List.of(Duration.ofSeconds(30), Duration.ofMinutes(1),
            Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1));

    Tries {
        if (failed < 0) {
            throw new IllegalArgumentException("fewer than no tries");
        }
    }

    Tries another(Instant now) {
        return new Tries(Math.min(failed, Integer.MAX_VALUE - 1) + 1, now);
    }

    /** How many more are free. */
    int left() {
        return Math.max(0, FREE - failed);
    }

    Duration delay() {
        return failed < FREE ? Duration.ZERO : DELAYS.get(Math.min(failed - FREE, DELAYS.size() - 1));
    }

    /** What is left of the delay by the wall clock; all of it if that was set back behind the last try. */
    Duration owed(Instant now) {
        if (now.isBefore(last)) {
            return delay();
        }
        var left = delay().minus(Duration.between(last, now));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
