package bitan.audio.aid;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Two clocks that differ, and sound that comes in pairs of pieces and is late by chance. */
class FillingTest {
    private static final double PIECE = 0.01;
    private static final double JITTER = 0.008;

    @Test
    void gap_inTheSound_leavesMoreFromThenOn() {
        var filling = new Filling();
        double usual = filling.speed(0.03, PIECE, false);
        filling.gap();
        filling.begin();
        assertThat(filling.speed(0.03, PIECE, false)).isLessThan(usual);
    }

    @ParameterizedTest
    @CsvSource({"0,0.06", "0.0003,0.03", "-0.0003,0.03", "0.001,0.06", "-0.001,0.06"})
    void clocks_apart_neitherRunsEmptyNorFillsUp(double drift, double beginning) {
        var random = new Random(7);
        var filling = new Filling();
        double waiting = beginning;
        double late = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int pair = 0; pair < 15_000; pair++) {
            double now = random.nextDouble() * JITTER;
            waiting -= (2 * PIECE + now - late) * (1 + drift);
            late = now;
            for (int piece = 0; piece < 2; piece++) {
                if (pair > 500) {
                    least = Math.min(least, waiting);
                    most = Math.max(most, waiting);
                }
                waiting += PIECE / filling.speed(waiting, PIECE, false);
            }
        }
        assertThat(least).isGreaterThan(0);
        assertThat(most).isLessThan(Filling.MARGIN + 2 * PIECE + JITTER + 0.01);
    }
}
