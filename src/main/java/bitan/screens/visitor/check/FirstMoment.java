package bitan.screens.visitor.check;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The first moment of a question: a tap in it was meant for what stood there before. FX thread only. */
public final class FirstMoment {
    /** Nobody reads and answers in this time. */
    private static final Duration TOO_SOON = Duration.ofMillis(600);

    private final InstantSource clock;
    private Instant since = Instant.MIN;

    /** None; {@code clock} tells how long a question has stood. */
    public FirstMoment(InstantSource clock) {
        this.clock = clock;
    }

    /** The question stands there from now on. */
    public void begin() {
        since = clock.instant();
    }

    /** Whether it still is the first moment. */
    public boolean lasts() {
        return clock.instant().isBefore(since.plus(TOO_SOON));
    }
}
