package bitan.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import bitan.audio.Captured.End;
import bitan.audio.Captured.Found;
import bitan.audio.Captured.Frame;
import bitan.audio.Captured.Lost;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Timeout(20)
class MicrophoneTest {

    private static final String DESK = "desk microphone";

    private final SoundInputs inputs = new SoundInputs(Duration.ofSeconds(15));

    @AfterEach
    void unplugAll() {
        VirtualInputs.unplugAll();
    }

    @Test
    void device_isListedWithItsDescription() throws Exception {
        VirtualInputs.plug(DESK, 16_000, 1);

        assertThat(inputs.list()).contains(new SoundInputs.Device(DESK, "made of code"));
    }

    @Test
    void sound_comesInFramesThatCountOn() throws Exception {
        VirtualInputs.plug(DESK, 16_000, 1).hear(100, 3);

        try (var microphone = listen(DESK)) {
            long before = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                var frame = (Frame) microphone.next();
                assertThat(frame.samples()).hasSize(800).containsOnly(100);
                assertThat(frame.position()).isEqualTo(800L * i);
                assertThat(frame.capturedNanos()).isBetween(before - 1_000_000_000, System.nanoTime());
            }
        }
    }

    @Test
    void ear_hearsTheSameSoundInSmallPieces() throws Exception {
        var device = VirtualInputs.plug(DESK, 48_000, 2);
        device.hear(100, 1);
        device.hear(200, 2);
        var heard = new LinkedBlockingQueue<short[]>();

        try (var microphone = Microphone.listen(Optional.of(DESK), heard::add)) {
            var frames = new ArrayList<Frame>();
            for (int i = 0; i < 3; i++) {
                frames.add((Frame) microphone.next());
            }
            assertThat(heard).hasSize(15).allSatisfy(piece -> assertThat(piece).hasSizeBetween(140, 161));
            assertThat(Sound.samples(heard.stream().map(piece -> new Frame(piece, 0, 0)).toList()))
                    .containsExactly(Sound.samples(frames));
        }
    }

    @Test
    void unpluggedBeforeAnEar_isSaidAndComesBackByItself() throws Exception {
        var before = VirtualInputs.plug(DESK, 16_000, 1);
        before.hear(100, 1);
        var heard = new LinkedBlockingQueue<short[]>();

        try (var microphone = Microphone.listen(Optional.of(DESK), heard::add)) {
            microphone.next();
            before.unplug();
            assertThat(microphone.next()).isEqualTo(lost(ProblemCode.MIC_02));

            heard.clear();
            VirtualInputs.plug(DESK, 16_000, 1).hear(200, 1);
            assertThat(microphone.next()).isEqualTo(new Found(DESK));
            assertThat(heard.take()).containsOnly(200);
        }
    }

    @Test
    void otherRateAndChannels_areBroughtTo16kHzMono() throws Exception {
        VirtualInputs.plug(DESK, 44_100, 6).hear(1_000, 20);

        try (var microphone = listen(DESK)) {
            microphone.next();
            assertThat(((Frame) microphone.next()).samples()).hasSizeBetween(799, 801).containsOnly(1_000);
        }
    }

    @Test
    void partOfTheName_isEnough() throws Exception {
        VirtualInputs.plug(DESK, 16_000, 1).hear(100, 1);

        try (var microphone = listen("DESK")) {
            assertThat(microphone.next()).isInstanceOf(Frame.class);
        }
    }

    @Test
    void unplugged_isSaidOnceAndComesBackByItself() throws Exception {
        var before = VirtualInputs.plug(DESK, 16_000, 1);
        before.hear(100, 1);

        try (var microphone = listen(DESK)) {
            microphone.next();
            before.unplug();
            assertThat(microphone.next()).isEqualTo(lost(ProblemCode.MIC_02));

            VirtualInputs.plug(DESK, 48_000, 2).hear(100, 2);
            assertThat(microphone.next()).isEqualTo(new Found(DESK));
            assertThat(((Frame) microphone.next()).position()).isEqualTo(800);
        }
    }

    @Test
    void silentLine_isSaidAndOpenedAnew() throws Exception {
        var device = VirtualInputs.plug(DESK, 16_000, 1);
        device.hear(100, 1);

        try (var microphone = Microphone.listen(Optional.of(DESK), Duration.ofMillis(50))) {
            microphone.next();
            assertThat(microphone.next()).isEqualTo(lost(ProblemCode.MIC_02));

            device.hear(100, 2);
            assertThat(microphone.next()).isEqualTo(new Found(DESK));
            assertThat(microphone.next()).isInstanceOf(Frame.class);
        }
    }

    @Test
    void missingDevice_isSaidAndTheDefaultHeardUntilItComes() throws Exception {
        var other = VirtualInputs.plug("default", 16_000, 1);
        assumeTrue(inputs.list().size() == 1, "a real sound device would be the default");
        other.hear(5, 1);

        try (var microphone = listen(DESK)) {
            assertThat(microphone.next()).isEqualTo(lost(ProblemCode.MIC_03));
            assertThat(microphone.next()).isEqualTo(new Found("default"));

            VirtualInputs.plug(DESK, 16_000, 1).hear(100, 1);
            other.hear(5, 100);
            assertThat(untilOtherThanFrame(microphone)).isEqualTo(new Found(DESK));
            assertThat(((Frame) microphone.next()).samples()).containsOnly(100);
        }
    }

    @Test
    void onlyOneDeviceWanted_noOtherIsHeardInItsPlace() throws Exception {
        VirtualInputs.plug("default", 16_000, 1).hear(5, 100);

        try (var microphone = Microphone.listenOnlyTo(DESK)) {
            assertThat(inputs.has(DESK)).isFalse();
            assertThat(microphone.next()).isEqualTo(new Lost(Problem.of(ProblemCode.MIC_01)));

            VirtualInputs.plug(DESK, 16_000, 1).hear(100, 1);
            assertThat(inputs.has("Desk")).isTrue();
            assertThat(microphone.next()).isEqualTo(new Found(DESK));
            assertThat(((Frame) microphone.next()).samples()).containsOnly(100);
        }
    }

    @Test
    void closed_nextReaderHasTheDeviceAtOnce() throws Exception {
        var device = VirtualInputs.plug(DESK, 16_000, 1);
        device.hear(100, 1);
        var before = listen(DESK);
        before.next();

        before.close();

        assertThat(device.isOpen()).isFalse();
    }

    @Test
    void noDeviceAtAll_isSaidOnce() throws Exception {
        assumeTrue(inputs.list().isEmpty(), "there is a real sound device");

        try (var microphone = Microphone.listen(Optional.empty())) {
            assertThat(microphone.next()).isEqualTo(new Lost(Problem.of(ProblemCode.MIC_01)));

            VirtualInputs.plug(DESK, 16_000, 1).hear(100, 1);
            assertThat(microphone.next()).isEqualTo(new Found(DESK));
        }
    }

    @Test
    void readerBehindTheDevice_getsEverySample() throws Exception {
        var device = VirtualInputs.plug(DESK, 16_000, 1);
        device.hear(100, 3_000);
        device.hear(101, 1);

        try (var microphone = listen(DESK)) {
            Frame last = (Frame) microphone.next();
            while (last.samples()[0] == 100) {
                last = (Frame) microphone.next();
            }
            assertThat(last.position()).isEqualTo(3_000 * 800);
        }
    }

    @Test
    void closedByAnother_endsTheWaitingReader() throws Exception {
        var device = VirtualInputs.plug(DESK, 16_000, 1);
        device.hear(100, 1);
        var microphone = listen(DESK);
        microphone.next();

        Thread.ofVirtual().start(microphone::close);

        assertThat(microphone.next()).isEqualTo(new End());
        assertThat(microphone.next()).isEqualTo(new End());
        microphone.close();
    }

    @Test
    void interruptedReader_isToldSo() {
        VirtualInputs.plug(DESK, 16_000, 1);
        try (var microphone = listen(DESK)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(microphone::next).isInstanceOf(InterruptedException.class);
        }
    }

    private static Microphone listen(String device) {
        return Microphone.listen(Optional.of(device));
    }

    private static Lost lost(ProblemCode code) {
        return new Lost(Problem.of(code, DESK));
    }

    private static Captured untilOtherThanFrame(AudioSource source) throws InterruptedException {
        var captured = source.next();
        while (captured instanceof Frame) {
            captured = source.next();
        }
        return captured;
    }
}
