package bitan.speech.process;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import bitan.audio.AudioSource;

/** When a process was last heard of, and whether it was worth starting. Safe between threads. */
final class ProcessHealth {
    private static final Duration WHILE = Duration.ofSeconds(3);
    /** Samples; a second of sound. */
    private static final int GAIN = AudioSource.SAMPLE_RATE;

    private final AtomicInteger gained = new AtomicInteger();
    private volatile long heard = System.nanoTime();
    private volatile long loaded;
    private volatile long answered;

    /** It said something, be it only that it lives. */
    void heard() {
        heard = System.nanoTime();
    }

    /** It has loaded its model. */
    void loaded() {
        loaded = heard;
        answered = heard;
    }

    /** It carried out an order. */
    void answered() {
        answered = heard;
    }

    /** It recognised so many samples that no other process had recognised before. */
    void gotOn(int samples) {
        gained.addAndGet(samples);
    }

    /** {@code System.nanoTime()} at which something was heard of it last. */
    long lastHeard() {
        return heard;
    }

    /** Whether it took the recognition on for a second, or was there for a while. */
    boolean wasOfUse() {
        return gained.get() >= GAIN || answered - loaded >= WHILE.toNanos();
    }
}
