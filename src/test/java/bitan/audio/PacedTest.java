package bitan.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import bitan.audio.Captured.End;
import bitan.audio.Captured.Found;
import bitan.audio.Captured.Frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PacedTest {

    private static final long MILLISECOND = 1_000_000;

    private final RehearsedTime time = new RehearsedTime();

    @Test
    void frames_comeWhenTheirLastSampleWouldHaveSounded() throws Exception {
        var paced = new Paced(Sound.of(Sound.level(5, 3)), time);

        assertThat(Sound.frames(paced)).extracting(Frame::capturedNanos)
                .containsExactly(100 * MILLISECOND, 200 * MILLISECOND, 300 * MILLISECOND);
    }

    @Test
    void lateWakeUps_doNotAddUp() throws Exception {
        time.lateness = 7 * MILLISECOND;
        var paced = new Paced(Sound.of(Sound.level(5, 1_000)), time);

        assertThat(Sound.frames(paced).getLast().capturedNanos()).isEqualTo(100_007 * MILLISECOND);
    }

    @Test
    void oddFrameSizes_doNotDrift() throws Exception {
        var frames = new ArrayList<Captured>();
        for (int i = 0; i < 16_000; i++) {
            frames.add(new Frame(new short[7], 7L * i, 0));
        }

        assertThat(Sound.frames(new Paced(Sound.of(frames), time)).getLast().capturedNanos())
                .isEqualTo(7_000 * MILLISECOND);
    }

    @Test
    void lateReader_catchesUpWithoutWaiting() throws Exception {
        var paced = new Paced(Sound.of(Sound.level(5, 3)), time);
        paced.next();
        time.now += 1_000 * MILLISECOND;
        long late = time.now;

        assertThat(Sound.frames(paced)).hasSize(2).extracting(Frame::capturedNanos).containsOnly(late);
    }

    @Test
    void otherThanFrames_passAtOnce() throws Exception {
        var paced = new Paced(Sound.of(List.of(new Found("desk"))), time);

        assertThat(paced.next()).isEqualTo(new Found("desk"));
        assertThat(paced.next()).isEqualTo(new End());
        assertThat(time.now).isZero();
    }

    @Test
    void interruptedReader_isToldSo() {
        var paced = new Paced(Sound.of(Sound.level(5, 30)));
        Thread.currentThread().interrupt();

        assertThatThrownBy(paced::next).isInstanceOf(InterruptedException.class);
    }

    @Test
    void onTheWall_fourFramesTakeAsLongAsTheySound() throws Exception {
        long before = System.nanoTime();

        Sound.frames(new Paced(Sound.of(Sound.level(5, 4))));

        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(400 * MILLISECOND);
    }

    @Test
    void closed_closesWhatItPaces() throws Exception {
        var source = Sound.of(Sound.level(5, 3));
        new Paced(source, time).close();

        assertThat(source.next()).isEqualTo(new End());
    }

    /** Time that passes only when somebody sleeps, and then a little too long. */
    static final class RehearsedTime implements Time {
        long now;
        long lateness;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void sleep(Duration pause) {
            if (pause.isPositive()) {
                now += pause.toNanos() + lateness;
            }
        }
    }
}
