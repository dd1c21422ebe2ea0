package bitan.speech;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import bitan.audio.Captured;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.speech.SpeechEvent.Failed;
import bitan.speech.SpeechEvent.Lagging;

import static bitan.speech.NumberedSpeech.numbers;
import static org.assertj.core.api.Assertions.assertThat;

/** An engine that is slower than speech: how far behind it is gets told, and a minute is too much. */
class ListenerLagTest {
    private final NumberedSpeech speech = new NumberedSpeech();
    private final Listener listener = speech.listener;

    @AfterEach
    void close() {
        speech.close();
    }

    @Test
    void accept_slowerThanSpeech_raisesLaggingUntilCaughtUpAndLosesNothing() throws Exception {
        speech.speed.drainPermits();
        speech.say(0, 100);
        listener.listen();
        speech.awaitCaptured(100);

        speech.speed.release(1);
        var first = (Lagging) speech.next(Lagging.class::isInstance);
        speech.say(100, 100);
        speech.awaitCaptured(200);
        speech.speed.release(1);
        var second = (Lagging) speech.next(Lagging.class::isInstance);
        speech.speed.release(1000);
        speech.device.add(new Captured.End());

        assertThat(first.seconds()).isBetween(9.0, 10.0);
        assertThat(second.seconds()).isBetween(19.0, 20.0);
        speech.next(new Lagging(0)::equals);
        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, 200));
    }

    @Test
    void accept_aMinuteBehind_turnsTheMicrophoneOffAndSaysSoAndKeepsWhatWasCaptured() throws Exception {
        speech.speed.drainPermits();
        speech.say(0, 700);
        listener.listen();

        var lost = (Captured.Lost) speech.nextCaptured(Captured.Lost.class::isInstance);
        assertThat(listener.isListening()).isFalse();
        speech.speed.release(1000);

        assertThat(lost.problem()).isEqualTo(Problem.of(ProblemCode.SPE_03, 60));
        assertThat(speech.nextSettled())
                .containsExactlyElementsOf(numbers(0, 700 - speech.device.size()));
        assertThat(speech.next(Failed.class::isInstance)).isEqualTo(new Failed(lost.problem()));
    }
}
