package bitan.speech.process;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RealTimeFactorTest {
    private static final double FRAME = 0.1;

    private final RealTimeFactor pace = new RealTimeFactor();

    @Test
    void isLost_fastThenSlow_soonAfterItSlowedDown() {
        frames(100, 0.01);
        assertThat(pace.isLost()).isFalse();

        frames(60, 0.4);

        assertThat(pace.isLost()).isTrue();
    }

    @Test
    void isLost_slowFromTheBeginning_neverAsAnotherWouldBeToo() {
        frames(1000, 0.4);

        assertThat(pace.isLost()).isFalse();
    }

    @Test
    void isLost_oneLongWait_isForgiven() {
        frames(100, 0.01);
        frames(1, 1.9);

        assertThat(pace.isLost()).isFalse();
    }

    private void frames(int frames, double seconds) {
        for (int i = 0; i < frames; i++) {
            pace.note(seconds, FRAME);
        }
    }
}
