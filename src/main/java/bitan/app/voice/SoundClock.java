package bitan.app.voice;

import java.util.ArrayDeque;
import java.util.Deque;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;

/** Knows when a moment of the engine's audio was captured. Written by the capture thread, asked by any. */
final class SoundClock {
    /** Remembered stretch, seconds: longer than any utterance between endpoints. */
    private static final double REMEMBERED = 60;

    private final Deque<Heard> recent = new ArrayDeque<>();
    private long samples;

    private record Heard(double end, long nanos) {}

    /** Takes the next frame the engine will be given. */
    synchronized void add(Frame frame) {
        samples += frame.samples().length;
        double end = (double) samples / AudioSource.SAMPLE_RATE;
        recent.addLast(new Heard(end, frame.capturedNanos()));
        while (recent.getFirst().end < end - REMEMBERED) {
            recent.removeFirst();
        }
    }

    /** A new engine begins to count at zero. */
    synchronized void restart() {
        samples = 0;
        recent.clear();
    }

    /** How much sound the engine has been given or will be, seconds. */
    synchronized double captured() {
        return (double) samples / AudioSource.SAMPLE_RATE;
    }

    /** {@code System.nanoTime()} at which a second of audio was in our hands, or the newest known. */
    synchronized long nanosAt(double seconds) {
        for (var heard : recent) {
            if (heard.end >= seconds) {
                return heard.nanos - Math.round((heard.end - seconds) * 1e9);
            }
        }
        return recent.isEmpty() ? System.nanoTime() : recent.getLast().nanos;
    }
}
