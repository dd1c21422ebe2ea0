package bitan.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How much time has surely passed at this counter since its first record, whatever is done to the clock. While the program
 * runs, the monotonic clock counts; while it did not, the clock of the wall does, but only beyond the latest time it ever
 * showed. So it is never too much because of a clock that was set back, and too little only where nobody can know.
 */
final class ElapsedTime {
    private final InstantSource wall;
    private final LongSupplier nanos;
    private Optional<Begun> begun = Optional.empty();

    /** What had passed when this program first looked. */
    private record Begun(Duration passed, long nanos) {}

    ElapsedTime(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
    }

    Instant wall() {
        return wall.instant();
    }

    /**
     * What has passed now.
     *
     * @param last what the proof of purges says
     * @param atLeast what the youngest record says, if the proof is gone
     */
    Duration now(Optional<PurgeLine> last, Duration atLeast) {
        var known = later(last.map(PurgeLine::passed).orElse(Duration.ZERO), atLeast);
        var before = begun.orElseGet(() -> new Begun(known.plus(asleep(last)), nanos.getAsLong()));
        begun = Optional.of(before);
        return later(known, before.passed().plusNanos(nanos.getAsLong() - before.nanos()));
    }

    private Duration asleep(Optional<PurgeLine> last) {
        return last.map(line -> later(Duration.ZERO, Duration.between(line.latest(), wall())))
                .orElse(Duration.ZERO);
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
