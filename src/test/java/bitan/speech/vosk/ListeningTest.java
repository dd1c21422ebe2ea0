package bitan.speech.vosk;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.speech.Listener;
import bitan.speech.Sounds;
import bitan.speech.Sounds.Spoken;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Settled;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way from a source of sound to words. */
class ListeningTest {

    /** A recording that ends, or goes quiet and stays open. */
    private static final class Recording implements AudioSource {
        private final BlockingQueue<Captured> frames = new LinkedBlockingQueue<>();

        Recording(short[] samples, boolean ends) {
            frames.addAll(Sounds.frames(samples));
            if (ends) {
                frames.add(new Captured.End());
            }
        }

        @Override
        public Captured next() throws InterruptedException {
            return frames.take();
        }

        @Override
        public void close() {
            frames.clear();
        }
    }

    @Test
    void listen_twoMicrophonesOneModel_eachHearsItsOwnPartialsFirst() throws Exception {
        var staff = new LinkedBlockingQueue<SpeechEvent>();
        var visitor = new LinkedBlockingQueue<SpeechEvent>();
        try (var model = VoskModel.load(VoskEngineTest.MODEL, Endpointing.DEFAULT, VoskEngineTest.WORK);
                var one = listener(model, Spoken.DAYS, true, staff);
                var other = listener(model, Spoken.SCREEN, true, visitor)) {
            one.listen();
            other.listen();

            assertThat(heard(staff)).isEqualTo(Spoken.DAYS.text());
            assertThat(heard(visitor)).isEqualTo(Spoken.SCREEN.text());
        }
    }

    @Test
    void pause_whileSpeaking_settlesAndTheNextSessionIsUnderstoodToo() throws Exception {
        var events = new LinkedBlockingQueue<SpeechEvent>();
        try (var model = VoskModel.load(VoskEngineTest.MODEL, Endpointing.DEFAULT, VoskEngineTest.WORK);
                var listener = listener(model, Spoken.MISSING, false, events)) {
            for (int session = 0; session < 2; session++) {
                listener.listen();
                awaitWords(events, "一样");
                listener.pause();

                assertThat(heard(events)).isEqualTo(Spoken.MISSING.text());
            }
        }
    }

    private static Listener listener(VoskModel model, Spoken spoken, boolean ends,
            BlockingQueue<SpeechEvent> heard) {
        return new Listener(spoken.name(), () -> new Recording(spoken.samples(), ends),
                () -> model.engine(VoskOptions.LIVE), captured -> {}, heard::add);
    }

    private static void awaitWords(BlockingQueue<SpeechEvent> events, String last)
            throws InterruptedException {
        for (var event = events.poll(20, TimeUnit.SECONDS); event != null; event = events.poll(20,
                TimeUnit.SECONDS)) {
            if (event instanceof Partial partial && partial.words().getLast().text().equals(last)) {
                return;
            }
        }
        throw new AssertionError("never heard " + last);
    }

    private static String heard(BlockingQueue<SpeechEvent> events) throws InterruptedException {
        for (var event = events.poll(20, TimeUnit.SECONDS); event != null; event = events.poll(20,
                TimeUnit.SECONDS)) {
            if (event instanceof Settled settled) {
                return settled.words().stream().map(word -> word.text()).collect(Collectors.joining());
            }
        }
        throw new AssertionError("nothing settled");
    }
}
