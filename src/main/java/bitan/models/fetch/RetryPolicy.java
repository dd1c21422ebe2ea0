package bitan.models.fetch;

import java.time.Duration;

/**
 * How long a download waits, and how often it tries.
 *
 * @param connect until a connection stands
 * @param stall without a byte until a try is given up
 * @param tries in a row that brought nothing new
 * @param pause before the second try; doubled before each further one, up to half a minute
 */
public record RetryPolicy(Duration connect, Duration stall, int tries, Duration pause) {
    /** For a network with people waiting for it. */
    public static final RetryPolicy ORDINARY = new RetryPolicy(
            Duration.ofSeconds(10), Duration.ofSeconds(15), 5, Duration.ofSeconds(1));

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** The wait after so many tries in a row that brought nothing new, from 1. */
    Duration pauseAfter(int futile) {
        var pause = pause().multipliedBy(1L << Math.min(futile - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
