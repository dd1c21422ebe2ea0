package bitan.app.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SteadyClockTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final AtomicReference<Instant> wall = new AtomicReference<>(NINE);
    private final AtomicLong nanos = new AtomicLong(-7);
    private final SteadyClock clock = new SteadyClock(wall::get, nanos::get);

    @Test
    void instant_wallClockSetBack_goesOn() {
        wall.set(NINE.minus(Duration.ofHours(2)));
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());

        assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(5));
    }

    @Test
    void look_wallClockSet_isThatTime() {
        var set = NINE.minus(Duration.ofHours(2));
        wall.set(set);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        clock.look();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(clock.instant()).isEqualTo(set.plusSeconds(1));
    }
}
