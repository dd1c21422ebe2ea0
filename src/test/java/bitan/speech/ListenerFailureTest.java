package bitan.speech;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import bitan.audio.Captured;
import bitan.audio.Captured.Frame;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.SpeechEvent.Failed;
import bitan.speech.SpeechEvent.Silence;

import static bitan.speech.NumberedSpeech.await;
import static org.assertj.core.api.Assertions.assertThat;

/** Devices, engines and consumers that fail: it is said which problem, and whatever can goes on. */
class ListenerFailureTest {
    private final NumberedSpeech speech = new NumberedSpeech();
    private final Listener listener = speech.listener;

    @AfterEach
    void close() {
        speech.close();
    }

    @Test
    void accept_throws_failsWithACodeAndListensAgainWithANewEngine() throws Exception {
        speech.device.add(new Frame(new short[0], 0, 0));
        listener.listen();

        var failed = speech.next(Failed.class::isInstance);
        assertThat(failed).isEqualTo(new Failed(Problem.of(ProblemCode.SPE_02, "IllegalStateException")));
        assertThat(listener.isListening()).isFalse();
        await(speech.engines.getFirst().closed);

        listener.listen();
        speech.say(7, 1);
        speech.device.add(new Captured.End());
        assertThat(speech.nextSettled()).containsExactly("7");
        assertThat(speech.engines).hasSize(2);
    }

    @Test
    void listen_noEngineToBeHad_saysWhichProblem() throws Exception {
        var problem = Problem.of(ProblemCode.MOD_02, "model", "broken");
        try (var deaf = new Listener("staff", speech::plugIn, () -> {
            throw new ProblemException(problem);
        }, speech.captured::add, speech.heard::add)) {
            deaf.listen();

            assertThat(speech.next(Failed.class::isInstance)).isEqualTo(new Failed(problem));
            assertThat(deaf.isListening()).isFalse();
        }
    }

    @Test
    void listen_libraryMissing_failsAndDoesNotDie() throws Exception {
        try (var deaf = new Listener("staff", speech::plugIn, () -> {
            throw new UnsatisfiedLinkError("no libvosk");
        }, speech.captured::add, speech.heard::add)) {
            deaf.listen();

            assertThat(speech.next(Failed.class::isInstance))
                    .isEqualTo(new Failed(Problem.of(ProblemCode.SPE_02, "UnsatisfiedLinkError")));
        }
    }

    @Test
    void listen_sourceCannotBeOpened_saysLostAndIsOff() throws Exception {
        try (var deaf = new Listener("staff", () -> {
            throw new IllegalArgumentException("no such line");
        }, speech::open, speech.captured::add, speech.heard::add)) {
            deaf.listen();

            assertThat(speech.nextCaptured(Captured.Lost.class::isInstance)).isEqualTo(
                    new Captured.Lost(Problem.of(ProblemCode.APP_01, "IllegalArgumentException")));
            speech.next(Silence.class::isInstance);
            assertThat(deaf.isListening()).isFalse();
        }
    }

    @Test
    void next_deviceLost_settlesWhatIsOpenAndGoesOnWhenFound() throws Exception {
        speech.say(0, 2);
        speech.device.add(new Captured.Lost(Problem.of(ProblemCode.MIC_02, "usb")));
        speech.device.add(new Captured.Found("usb"));
        speech.say(2, 2);
        speech.device.add(new Captured.End());

        listener.listen();

        assertThat(speech.nextSettled()).containsExactly("0", "1");
        assertThat(speech.nextSettled()).containsExactly("2", "3");
    }

    @Test
    void accept_consumersThrow_listeningGoesOn() throws Exception {
        var settled = new AtomicInteger();
        var both = new CountDownLatch(2);
        try (var careless = new Listener("staff", speech::plugIn, speech::open, c -> {
            throw new IllegalStateException("a bug in the level meter");
        }, e -> {
            settled.incrementAndGet();
            both.countDown();
            throw new IllegalStateException("a bug in the screen");
        })) {
            speech.say(0, 1);
            speech.device.add(new Captured.Lost(Problem.of(ProblemCode.MIC_02, "usb")));
            speech.say(1, 1);
            speech.device.add(new Captured.End());
            careless.listen();

            await(both);
        }
        assertThat(settled.get()).isGreaterThanOrEqualTo(2);
    }
}
