package bitan.speech.process;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class KeptWaitingTest {
    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final Process process;
    private final KeptWaiting waiting;

    KeptWaitingTest() throws IOException {
        process = new ProcessBuilder("bash", "-c", "read; while :; do :; done").start();
        waiting = new KeptWaiting(process.toHandle(), System.nanoTime());
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void look_processThatDoesNothing_countsTheTimeThatPassed() {
        long begun = System.nanoTime();
        untilPatienceEnds();

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(PATIENCE.minusMillis(100));
        assertThat(computed()).isLessThan(PATIENCE);
    }

    @Test
    void look_processThatComputes_countsWhatItComputed() throws Exception {
        try (var in = process.outputWriter()) {
            in.write("\n");
        }
        untilPatienceEnds();

        assertThat(computed()).isGreaterThanOrEqualTo(PATIENCE);
    }

    @Test
    void look_afterALongSleep_countsLittleOfIt() {
        var since = new KeptWaiting(process.toHandle(), System.nanoTime() - Duration.ofHours(1).toNanos());

        assertThat(since.look()).isLessThan(Duration.ofSeconds(1));
    }

    private void untilPatienceEnds() {
        while (waiting.look().compareTo(PATIENCE) < 0) {
            Thread.onSpinWait();
        }
    }

    private Duration computed() {
        return process.info().totalCpuDuration().orElseThrow();
    }
}
