package bitan.pin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Both clocks of a machine, moved by hand. */
final class SettableClock implements InstantSource {
    private Instant wall = Instant.parse("2026-11-23T09:00:00Z");
    private long nanos = 7;

    @Override
    public Instant instant() {
        return wall;
    }

    long nanos() {
        return nanos;
    }

    void pass(Duration time) {
        wall = wall.plus(time);
        nanos += time.toNanos();
    }

    void setWall(Duration by) {
        wall = wall.plus(by);
    }
}
