package bitan.speech.process;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import bitan.audio.AudioSource;

/**
 * The sound of one stream that is not settled yet, a minute of it at most: what a new process has to hear again. One
 * thread.
 */
final class ReplayBuffer {
    private static final int MOST = 60 * AudioSource.SAMPLE_RATE;

    private final Deque<short[]> sent = new ArrayDeque<>();
    private final Deque<short[]> waiting = new ArrayDeque<>();
    private long begin;
    private int sentSamples;
    private int waitingSamples;

    /** Takes sound that nobody was given yet; the oldest is dropped where it is too much. */
    void add(short[] sound) {
        waiting.add(sound);
        waitingSamples += sound.length;
        while (sentSamples + waitingSamples > MOST) {
            if (sent.isEmpty()) {
                int length = waiting.remove().length;
                waitingSamples -= length;
                begin += length;
            } else {
                dropSent();
            }
        }
    }

    /** Samples that the process was not given. */
    int waiting() {
        return waitingSamples;
    }

    /** The next sound to give to the process: the pieces as they came, so many that they have that many samples if there are. */
    short[] next(int least) {
        var sound = waiting.remove();
        while (sound.length < least && !waiting.isEmpty()) {
            var more = waiting.remove();
            int length = sound.length;
            sound = Arrays.copyOf(sound, length + more.length);
            System.arraycopy(more, 0, sound, length, more.length);
        }
        sent.add(sound);
        sentSamples += sound.length;
        waitingSamples -= sound.length;
        return sound;
    }

    /** All that was given is settled but for its last samples, as many as these. */
    void settleBut(int open) {
        while (!sent.isEmpty() && sentSamples - sent.element().length >= open) {
            dropSent();
        }
        if (sentSamples > open) {
            var first = sent.remove();
            int settled = sentSamples - open;
            sent.addFirst(Arrays.copyOfRange(first, settled, first.length));
            sentSamples = open;
            begin += settled;
        }
    }

    /** Another process has to be given all of it. */
    void again() {
        while (!sent.isEmpty()) {
            waiting.addFirst(sent.removeLast());
        }
        waitingSamples += sentSamples;
        sentSamples = 0;
    }

    /** Samples of the stream before all this. */
    long begin() {
        return begin;
    }

    /** Samples of the stream that the process was given, or need not be. */
    long reached() {
        return begin + sentSamples;
    }

    private void dropSent() {
        int length = sent.remove().length;
        sentSamples -= length;
        begin += length;
    }
}
