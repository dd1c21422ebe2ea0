package bitan.speech;

import java.util.TreeMap;

import bitan.audio.AudioSource;

/**
 * Brings the times of an engine, which was not given all of the sound, to those of the sound that was captured. One
 * thread.
 */
final class SoundTime {
    /** Engines speak of the last minute only, seconds. */
    private static final double REMEMBERED = 120;

    private final TreeMap<Double, Double> gone = new TreeMap<>();
    private long given;
    private long all;

    /** The engine is a new one, which counts from zero. */
    void restart() {
        gone.clear();
        given = 0;
        all = 0;
    }

    /** The engine was given so many samples. */
    void given(long samples) {
        given += samples;
        all += samples;
    }

    /** So many samples were let go of. */
    void gap(long samples) {
        all += samples;
        gone.put(seconds(given), seconds(all - given));
        var oldest = gone.floorKey(seconds(given) - REMEMBERED);
        if (oldest != null) {
            gone.headMap(oldest).clear();
        }
    }

    /** When in the captured sound the engine's second was. */
    double of(double seconds) {
        var before = gone.floorEntry(seconds);
        return before == null ? seconds : seconds + before.getValue();
    }

    private static double seconds(long samples) {
        return (double) samples / AudioSource.SAMPLE_RATE;
    }
}
