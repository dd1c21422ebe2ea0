package bitan.audio.aid;

import bitan.audio.AudioSource;

/**
 * Notices that the microphone hears the output: what is heard stays loud without a pause, as no speech does, and dies away
 * as soon as the output is silent. What stays loud all the same is another's noise, and is let be. Confined to one thread.
 */
final class Howling {
    /** Longest stretch of speech without a dip of {@link #DIP}: syllables come four to five a second. Seconds. */
    private static final double STEADY = 0.7;
    /** dB between the loudest and the softest piece of a stretch. */
    private static final double DIP = 10;
    /** dB of full scale: a room is softer, and so is what howls so softly that it does not disturb. */
    private static final double LOUD = -40;
    /** How long the output is silent at most to see whether it was the cause: in that time speech has a dip. Seconds. */
    private static final double TRIAL = 1.5;
    /** For so long what was played is still under way, seconds. */
    private static final double UNDER_WAY = 0.3;
    private static final double DIED_AWAY = 15;
    /** A noise that was tried is tried again if it is so much louder, dB. */
    private static final double LOUDER = 6;

    private State state = State.NONE;
    private double loud = LOUD;
    private double since;
    private double loudest = Double.NEGATIVE_INFINITY;
    private double softest = Double.POSITIVE_INFINITY;

    /** What is known. */
    enum State {
        /** Nothing of the kind. */
        NONE,
        /** The output is silent for a moment to see. */
        TRIED,
        /** It howls: the output stays silent until something changes, for each new try would howl again. */
        HOWLS
    }

    /** Whether the output has to be silent now. */
    boolean isMuted() {
        return state == State.TRIED || state == State.HOWLS;
    }

    /** Whether it was found. */
    boolean isFound() {
        return state == State.HOWLS;
    }

    /** Begins anew: something was changed that may have ended it. */
    void forget() {
        become(State.NONE);
        loud = LOUD;
    }

    /**
     * Takes what the microphone heard.
     *
     * @param sounding whether the output is not silent of its own
     */
    void heard(short[] samples, boolean sounding) {
        double seconds = (double) samples.length / AudioSource.SAMPLE_RATE;
        double level = level(samples);
        since += seconds;
        switch (state) {
            case NONE -> suspect(level, sounding);
            case TRIED -> judge(level);
            case HOWLS -> {
                // Nothing ends it from here.
            }
        }
    }

    private void suspect(double level, boolean sounding) {
        loudest = Math.max(loudest, level);
        softest = Math.min(softest, level);
        if (!sounding || level < loud || loudest - softest > DIP) {
            become(State.NONE);
        } else if (since > STEADY) {
            double before = (loudest + softest) / 2;
            become(State.TRIED);
            loudest = before;
        }
    }

    private void judge(double level) {
        if (since > UNDER_WAY && level < loudest - DIED_AWAY) {
            become(State.HOWLS);
        } else if (since > TRIAL) {
            loud = loudest + LOUDER;
            become(State.NONE);
        }
    }

    private void become(State now) {
        state = now;
        since = 0;
        loudest = Double.NEGATIVE_INFINITY;
        softest = Double.POSITIVE_INFINITY;
    }

    private static double level(short[] samples) {
        double sum = 1e-9;
        for (short sample : samples) {
            sum += (double) sample * sample;
        }
        return 10 * Math.log10(sum / Math.max(1, samples.length)) - 20 * Math.log10(32768);
    }
}
