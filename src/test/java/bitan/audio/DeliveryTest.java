package bitan.audio;

import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.audio.Captured.Silent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;

/** A microphone that gives nothing but silence is told from one in a quiet room. */
class DeliveryTest {
    private static final int FRAMES_A_SECOND = 20;
    private static final Silent SILENT = new Silent(Problem.of(ProblemCode.MIC_04, "desk"));

    private final Random random = new Random(1);
    private final LinkedBlockingQueue<Captured> out = new LinkedBlockingQueue<>();
    private final Delivery delivery = new Delivery(out);

    @BeforeEach
    void open() {
        delivery.opened("desk");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5})
    void sound_nothingButAConvertersNoise_isToldOnceAfterTwentySeconds(int steps) throws Exception {
        noise(19, steps, 0);
        assertThat(out).doesNotContain(SILENT);

        noise(60, steps, 0);
        assertThat(out).containsOnlyOnce(SILENT);
    }

    @Test
    void sound_noiseAroundAZeroThatIsOff_isSilence() throws Exception {
        noise(21, 1, 40);

        assertThat(out).containsOnlyOnce(SILENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 100})
    void sound_noiseOfAQuietRoom_isNoSilence(int steps) throws Exception {
        noise(120, steps, 0);

        assertThat(out).doesNotContain(SILENT);
    }

    @Test
    void sound_aWordInBetween_beginsTheSilenceAnew() throws Exception {
        noise(15, 0, 0);
        noise(1, 1_000, 0);
        noise(15, 0, 0);
        assertThat(out).doesNotContain(SILENT);

        noise(6, 0, 0);
        assertThat(out).containsOnlyOnce(SILENT);
        noise(1, 1_000, 0);
        noise(21, 0, 0);
        assertThat(out).filteredOn(SILENT::equals).hasSize(2);
    }

    @Test
    void opened_anew_beginsTheSilenceAnew() throws Exception {
        noise(15, 0, 0);
        delivery.lost();
        delivery.opened("desk");
        noise(15, 0, 0);

        assertThat(out).doesNotContain(SILENT);
    }

    /** So many seconds of noise, up to so many of the 32,767 steps to either side of the middle. */
    private void noise(int seconds, int steps, int middle) throws InterruptedException {
        for (int i = 0; i < seconds * FRAMES_A_SECOND; i++) {
            var samples = new short[AudioSource.SAMPLE_RATE / FRAMES_A_SECOND];
            for (int at = 0; at < samples.length; at++) {
                samples[at] = (short) (middle + random.nextInt(-steps, steps + 1));
            }
            delivery.sound(samples);
        }
    }
}
