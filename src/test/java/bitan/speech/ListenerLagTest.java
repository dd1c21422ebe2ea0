package bitan.speech;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import bitan.audio.Captured;
import bitan.speech.SpeechEvent.Lagging;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Word;

import static bitan.speech.NumberedSpeech.await;
import static bitan.speech.NumberedSpeech.awaitCaptureAtRest;
import static bitan.speech.NumberedSpeech.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** An engine that is slower than speech, or not there yet: how far behind it is gets told, and a minute is too much. */
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
        speech.say(0, 200);
        listener.listen();

        for (int seconds = 1; seconds < 20; seconds++) {
            assertThat(lagging().seconds()).isBetween((double) seconds, seconds + 1.0);
        }
        speech.speed.release(1000);
        speech.device.add(new Captured.End());

        speech.next(Lagging.NONE::equals);
        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, 200));
    }

    @Test
    void listen_engineIsStillBeingLoaded_opensNoSourceBeforeItIsThere() throws Exception {
        var loading = new CountDownLatch(1);
        var loaded = new CountDownLatch(1);
        try (var slow = new Listener("staff", speech::plugIn, () -> {
            loading.countDown();
            awaitCalmly(loaded);
            return speech.open();
        }, speech.captured::add, speech.heard::add)) {
            speech.say(0, 500);
            slow.listen();
            await(loading);
            awaitCaptureAtRest();

            assertThat(speech.sources).isEmpty();

            loaded.countDown();
            speech.device.add(new Captured.End());
            assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, 500));
        }
    }

    @Test
    void accept_aMinuteOfSpeechBehind_listeningPausesAndGoesOnByItself() throws Exception {
        speech.speed.drainPermits();
        speech.say(0, 700);
        listener.listen();
        var paused = untilPaused();
        awaitCaptureAtRest();
        assertThat(listener.isListening()).isTrue();
        assertThat(speech.device).isEmpty();
        int taken = speech.captured.size();

        speech.speed.release(1000);

        assertThat(paused.seconds()).isBetween(59.0, 60.0);
        assertThat(taken).isBetween(600, 602);
        speech.next(Lagging.NONE::equals);
        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, taken));
        speech.say(700, 5);
        speech.device.add(new Captured.End());
        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(700, 5));
    }

    @Test
    void accept_aMinuteBehindWithSilenceInIt_letsGoOfThatFirstAndKeepsTheTimes() throws Exception {
        speech.speed.drainPermits();
        speech.say(0, 100);
        speech.beQuiet(100, 500);
        speech.say(600, 300);
        listener.listen();
        speech.awaitCaptured(900);
        awaitCaptureAtRest();

        speech.speed.release(1000);
        speech.device.add(new Captured.End());

        var words = ((Settled) speech.next(Settled.class::isInstance)).words();
        assertThat(words).hasSizeBetween(590, 602).extracting(Word::text).containsAll(numbers(0, 110))
                .containsAll(numbers(597, 303));
        assertThat(words).allSatisfy(word -> assertThat(word.start())
                .isCloseTo(Integer.parseInt(word.text()) / 10.0, within(0.001)));
    }

    @Test
    void forget_whileSoundWaits_letsGoOfItAndGoesOn() throws Exception {
        speech.speed.drainPermits();
        speech.say(0, 50);
        listener.listen();
        speech.awaitCaptured(50);
        awaitCaptureAtRest();

        listener.forget();
        speech.say(50, 3);
        speech.device.add(new Captured.End());
        speech.speed.release(1000);

        assertThat(speech.nextSettled()).isSubsetOf(List.of("0"));
        var next = ((Settled) speech.next(Settled.class::isInstance)).words();
        assertThat(next).extracting(Word::text).containsExactlyElementsOf(numbers(50, 3));
        assertThat(next.getFirst().start()).isCloseTo(5, within(0.001));
    }

    @Test
    void listen_toARecording_readsItAsItIsRecognised() throws Exception {
        speech.live = false;
        speech.speed.drainPermits();
        speech.say(0, 700);
        listener.listen();
        speech.awaitCaptured(5);
        awaitCaptureAtRest();
        assertThat(speech.captured).hasSizeLessThan(10);

        speech.device.add(new Captured.End());
        speech.speed.release(1000);

        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, 700));
        assertThat(speech.heard).noneMatch(Lagging.class::isInstance);
    }

    @Test
    void pause_whileARecordingWaits_letsGoOfIt() throws Exception {
        speech.live = false;
        speech.speed.drainPermits();
        speech.say(0, 100);
        listener.listen();
        speech.awaitCaptured(5);

        listener.pause();

        await(speech.sources.getFirst().closed);
    }

    private Lagging lagging() throws InterruptedException {
        return (Lagging) speech.next(Lagging.class::isInstance);
    }

    private Lagging untilPaused() throws InterruptedException {
        var lagging = lagging();
        while (!lagging.paused()) {
            lagging = lagging();
        }
        return lagging;
    }

    private static void awaitCalmly(CountDownLatch latch) {
        try {
            await(latch);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
