package bitan.screens.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The first moment of a question: whatever is tapped or pressed in it was meant for what was there before. FX thread
 * only.
 */
public final class FirstMoment {
    /** Nobody reads and taps an answer in this time. */
    public static final Duration OF_TAPS = Duration.ofMillis(600);
    /** Somebody who types on has looked up by then, and a scanner has ended. */
    public static final Duration OF_KEYS = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Duration length;
    private Instant since = Instant.MIN;

    /** None; {@code clock} tells how long a question has stood, and {@code length} how long that is too short. */
    public FirstMoment(InstantSource clock, Duration length) {
        this.clock = clock;
        this.length = length;
    }

    /** The question stands there from now on. */
    public void begin() {
        since = clock.instant();
    }

    /** Whether it still is the first moment. */
    public boolean lasts() {
        return clock.instant().isBefore(since.plus(length));
    }
}
