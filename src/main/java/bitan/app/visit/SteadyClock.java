package bitan.app.visit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What time it is, counted on from the last look at the machine's clock: to set that clock does not reach a visit that
 * goes on, whose calls and times of reading would never end. Safe between threads.
 */
public final class SteadyClock implements InstantSource {
    private final InstantSource wall;
    private final LongSupplier nanos;
    private volatile Look look;

    private record Look(Instant at, long nanos) {}

    /** The machine's clock. */
    public SteadyClock() {
        this(InstantSource.system(), System::nanoTime);
    }

    /** Another clock; {@code nanos} only goes on. */
    SteadyClock(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.look = new Look(wall.instant(), nanos.getAsLong());
    }

    /** Looks at the machine's clock again. */
    public void look() {
        look = new Look(wall.instant(), nanos.getAsLong());
    }

    @Override
    public Instant instant() {
        var last = look;
        return last.at.plusNanos(nanos.getAsLong() - last.nanos);
    }
}
