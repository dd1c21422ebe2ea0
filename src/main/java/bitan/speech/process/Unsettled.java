package bitan.speech.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import bitan.audio.AudioSource;

/**
 * The sound of one stream that is not settled yet, a minute of it at most: what a new process has to hear again. One
 * thread.
 */
final class Unsettled {
    private static final long MOST = 60L * AudioSource.SAMPLE_RATE;

    private final Deque<short[]> sent = new ArrayDeque<>();
    private final Deque<short[]> waiting = new ArrayDeque<>();
    private long begin;
    private long samples;

    /** Takes sound that nobody was given yet; the oldest is dropped where it is too much. */
    void add(short[] sound) {
        waiting.add(sound);
        samples += sound.length;
        while (samples > MOST) {
            drop(sent.isEmpty() ? waiting.remove() : sent.remove());
        }
    }

    /** Whether there is sound that the process was not given. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** The next sound to give to the process. */
    short[] next() {
        var sound = waiting.remove();
        sent.add(sound);
        return sound;
    }

    /** All that was given is settled. */
    void settle() {
        sent.forEach(this::drop);
        sent.clear();
    }

    /** Another process has to be given all of it. */
    void again() {
        List<short[]> all = new ArrayList<>(sent);
        sent.clear();
        all.reversed().forEach(waiting::addFirst);
    }

    /** Samples of the stream before all this. */
    long begin() {
        return begin;
    }

    /** Samples of the stream that the process was given, or need not be. */
    long reached() {
        return begin + sent.stream().mapToLong(sound -> sound.length).sum();
    }

    private void drop(short[] sound) {
        begin += sound.length;
        samples -= sound.length;
    }
}
