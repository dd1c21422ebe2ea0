package bitan.app.voice;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.audio.AudioSource;
import bitan.audio.aid.VirtualOutputs;
import bitan.audio.aid.VirtualOutputs.Output;
import bitan.conversation.Conversation;
import bitan.counter.Amplification;
import bitan.counter.Amplification.Strength;
import bitan.counter.CounterState;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.Story;
import bitan.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk's voice at an output made of code. */
@Timeout(60)
class HeadphonesTest {
    private static final String EARS = "visitor's headphones";
    /** Quarter of a second. */
    private static final int MANY = 25;

    private final LinkedBlockingQueue<CounterState> states = new LinkedBlockingQueue<>();
    private final Counter counter = new Counter(Settings.DEFAULT, Trace.OFF, states::add);
    private Output output = VirtualOutputs.plug(EARS, 48_000, 2);
    private final Headphones headphones = new Headphones(EARS, counter);
    private int spoken;

    @BeforeEach
    void awaitOutput() throws InterruptedException {
        await(state -> state.equipment().headphones());
    }

    @AfterEach
    void end() {
        headphones.close();
        VirtualOutputs.unplugAll();
    }

    @Test
    void voice_inAVisit_isHeardAndOutsideOfItNot() {
        assertThat(playedWhileSpeaking()).isZero();

        counter.conversation(new Story().said("您好。").conversation());
        assertThat(loudAgain()).isTrue();

        counter.begun(Conversation.opened(2));
        assertThat(silentAgain()).isTrue();
        assertThat(playedWhileSpeaking()).isZero();
    }

    @Test
    void visitor_choosesForTheVisit_isHeardSoAndForgottenAtItsEnd() {
        counter.conversation(new Story().said("您好。").conversation());
        assertThat(loudAgain()).isTrue();
        double usual = playedWhileSpeaking();

        counter.amplification(new Amplification(Strength.STRONG, Amplification.LOUDEST));
        playedWhileSpeaking();
        assertThat(playedWhileSpeaking()).isGreaterThan(2 * usual);

        counter.begun(Conversation.opened(2));
        assertThat(counter.state().visit().amplification()).isEqualTo(Amplification.USUAL);
    }

    @Test
    void output_unpluggedInAVisit_isToldAndComesBackByItself() throws InterruptedException {
        counter.conversation(new Story().said("您好。").conversation());
        assertThat(loudAgain()).isTrue();

        output.unplug();
        playedWhileSpeaking();
        await(state -> state.equipment().problems().contains(Problem.of(ProblemCode.EAR_01, EARS)));
        assertThat(counter.state().equipment().headphones()).isFalse();

        output = VirtualOutputs.plug(EARS, 16_000, 1);
        await(state -> state.equipment().headphones() && state.equipment().problems().isEmpty());
        assertThat(loudAgain()).isTrue();
    }

    @Test
    void output_thatTheMicrophoneHears_isMutedUntilTheVolumeIsChanged() throws InterruptedException {
        counter.conversation(new Story().said("您好。").conversation());
        howl();
        await(state -> state.equipment().problems().contains(Problem.of(ProblemCode.EAR_02, EARS)));
        assertThat(silentAgain()).isTrue();

        counter.amplification(Amplification.USUAL.withVolume(1));
        speak(MANY);
        await(state -> state.equipment().problems().isEmpty());
        assertThat(loudAgain()).isTrue();
    }

    /** A microphone that is loud until the output is silent. */
    private void howl() {
        for (int piece = 0; piece < 2_000 && counter.state().equipment().problems().isEmpty(); piece++) {
            say(output.peak() > 0 || piece < 20 ? 8_000 : 1);
        }
    }

    private boolean loudAgain() {
        return becomes(() -> playedWhileSpeaking() > 0.01);
    }

    private boolean silentAgain() {
        return becomes(() -> playedWhileSpeaking() == 0);
    }

    private static boolean becomes(BooleanSupplier state) {
        for (int i = 0; i < 100; i++) {
            if (state.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private double playedWhileSpeaking() {
        output.peak();
        speak(MANY);
        return output.peak();
    }

    /** Syllables: 100 ms loud, 50 ms soft. */
    private void speak(int pieces) {
        for (int i = 0; i < pieces; i++) {
            say(spoken % 15 < 10 ? 3_000 : 30);
        }
    }

    /** 10 ms of it, and 10 ms of time. */
    private void say(int loudness) {
        var piece = new short[AudioSource.SAMPLE_RATE / 100];
        for (int i = 0; i < piece.length; i++) {
            piece[i] = (short) (i % 8 < 4 ? loudness : -loudness);
        }
        spoken++;
        headphones.accept(piece);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }

    private void await(Predicate<CounterState> wanted) throws InterruptedException {
        var state = counter.state();
        while (!wanted.test(state)) {
            var next = states.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("the state that was waited for").isNotNull();
            state = next;
        }
    }
}
