package bitan.speech;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import bitan.audio.AudioSource;
import bitan.audio.Captured;

import static bitan.speech.NumberedSpeech.await;
import static bitan.speech.NumberedSpeech.numbers;
import static org.assertj.core.api.Assertions.assertThat;

/** What is said is heard, until the listener pauses or is closed. */
class ListenerTest {
    private final NumberedSpeech speech = new NumberedSpeech();
    private final Listener listener = speech.listener;

    @AfterEach
    void close() {
        speech.close();
    }

    @Test
    void listen_soundUntilTheEnd_isHeardWholeAndInOrder() throws Exception {
        speech.say(0, 50);
        speech.device.add(new Captured.End());

        listener.listen();

        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, 50));
        assertThat(speech.captured).hasSize(51).endsWith(new Captured.End());
        await(speech.sources.getFirst().closed);
        assertThat(listener.isListening()).isFalse();
    }

    @Test
    void pause_inMidSentence_settlesItAndLetsGoOfTheDevice() throws Exception {
        speech.say(0, 5);
        listener.listen();
        speech.awaitCaptured(5);

        listener.pause();

        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, 5));
        await(speech.sources.getFirst().closed);
        assertThat(listener.isListening()).isFalse();
    }

    @Test
    void listen_afterPause_readsANewSourceWithTheSameEngine() throws Exception {
        speech.say(0, 1);
        listener.listen();
        speech.awaitCaptured(1);
        listener.pause();
        assertThat(speech.nextSettled()).containsExactly("0");
        speech.say(1, 3);

        listener.listen();
        speech.awaitCaptured(4);
        listener.pause();

        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(1, 3));
        assertThat(speech.sources).hasSize(2);
        assertThat(speech.engines).hasSize(1);
    }

    @Test
    void pause_whileAConsumerIsAtWork_doesNotInterruptIt() throws Exception {
        var inside = new CountDownLatch(1);
        var paused = new CountDownLatch(1);
        var interrupted = new LinkedBlockingQueue<Boolean>();
        try (var listening = new Listener("staff", speech::plugIn, speech::open, c -> {
            inside.countDown();
            interrupted.add(!waitedCalmly(paused));
        }, speech.heard::add)) {
            speech.say(0, 1);
            listening.listen();
            await(inside);
            listening.pause();
            paused.countDown();

            assertThat(interrupted.poll(NumberedSpeech.PATIENCE_SECONDS, TimeUnit.SECONDS)).isFalse();
            assertThat(speech.nextSettled()).containsExactly("0");
        }
    }

    private static boolean waitedCalmly(CountDownLatch latch) {
        try {
            return latch.await(NumberedSpeech.PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void close_whileListening_settlesAndFreesEverything() throws Exception {
        speech.say(0, 4);
        listener.listen();
        speech.awaitCaptured(4);

        listener.close();
        listener.close();
        listener.listen();

        assertThat(speech.nextSettled()).containsExactlyElementsOf(numbers(0, 4));
        assertThat(speech.sources.getFirst().closed.getCount()).isZero();
        assertThat(speech.engines.getFirst().closed.getCount()).isZero();
        assertThat(listener.isListening()).isFalse();
    }

    @Test
    void close_deviceThatHangs_isLetGo() throws Exception {
        var inside = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        try (var stuck = new Listener("staff", () -> new AudioSource() {
            @Override
            public Captured next() {
                inside.countDown();
                while (released.getCount() > 0) {
                    Thread.onSpinWait(); // as a driver does that knows nothing of interrupts
                }
                return new Captured.End();
            }

            @Override
            public void close() {
                released.countDown();
            }
        }, speech::open, speech.captured::add, speech.heard::add)) {
            stuck.listen();
            await(inside);
        }
        assertThat(released.getCount()).isZero();
        await(speech.engines.getFirst().closed);
    }

    @Test
    void close_neverListened_opensNothing() {
        listener.close();
        listener.listen();

        assertThat(speech.sources).isEmpty();
        assertThat(speech.engines).isEmpty();
    }
}
