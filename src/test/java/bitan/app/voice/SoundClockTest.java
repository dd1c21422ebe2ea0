package bitan.app.voice;

import org.junit.jupiter.api.Test;

import bitan.audio.Captured.Frame;

import static org.assertj.core.api.Assertions.assertThat;

class SoundClockTest {
    private static final long TENTH = 100_000_000;
    private final SoundClock clock = new SoundClock();

    @Test
    void nanosAt_withinAFrame_isBeforeItsCapture() {
        clock.add(frame(1000));
        clock.add(frame(1000 + TENTH));
        assertThat(clock.nanosAt(0.15)).isEqualTo(1000 + TENTH / 2);
    }

    @Test
    void nanosAt_afterADeviceWasAway_followsItsFrames() {
        clock.add(frame(TENTH));
        clock.add(frame(50 * TENTH));
        assertThat(clock.nanosAt(0.2)).isEqualTo(50 * TENTH);
        assertThat(clock.nanosAt(0.1)).isEqualTo(TENTH);
    }

    @Test
    void restart_countsFromZero() {
        clock.add(frame(TENTH));
        clock.restart();
        clock.add(frame(90 * TENTH));
        assertThat(clock.nanosAt(0.1)).isEqualTo(90 * TENTH);
    }

    private static Frame frame(long nanos) {
        return new Frame(new short[1600], 0, nanos);
    }
}
