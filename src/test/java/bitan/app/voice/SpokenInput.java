package bitan.app.voice;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.speech.Sounds;

/** A microphone made of code: hears what it is told to, as soon as it is on, and is quiet otherwise. */
public final class SpokenInput {
    private final BlockingQueue<Supplier<Captured>> heard = new LinkedBlockingQueue<>();
    private int open;

    /** Hears this, and then nothing. */
    public void hears(short[] samples) {
        Sounds.frames(samples).forEach(frame -> heard
                .add(() -> new Captured.Frame(frame.samples(), frame.position(), System.nanoTime())));
    }

    /** What the device itself says. */
    void says(Captured captured) {
        heard.add(() -> captured);
    }

    /** The driver breaks down. */
    void breaks() {
        heard.add(() -> {
            throw new IllegalStateException("made to break");
        });
    }

    /** How many readers have it open now. */
    synchronized int readers() {
        return open;
    }

    private synchronized void count(int by) {
        open += by;
    }

    /** Begins to hear with it. */
    public AudioSource open() {
        count(1);
        return new AudioSource() {
            @Override
            public Captured next() throws InterruptedException {
                return heard.take().get();
            }

            @Override
            public void close() {
                count(-1);
            }
        };
    }
}
