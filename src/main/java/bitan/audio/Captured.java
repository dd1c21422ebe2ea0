package bitan.audio;

import bitan.problem.Problem;

/** What a source of sound can answer. Values, safe between threads once handed over. */
public sealed interface Captured {

    /**
     * A stretch of sound, at most 100 ms. Whoever receives it must not change the samples.
     *
     * @param samples 16-bit mono samples at {@link AudioSource#SAMPLE_RATE}
     * @param position number of samples of this source before this frame
     * @param capturedNanos {@code System.nanoTime()} when its last sample was in our hands
     */
    record Frame(short[] samples, long position, long capturedNanos) implements Captured {

        /** Loudness between 0 (silence) and 1 (full scale): root mean square of the samples. */
        public double level() {
            double sum = 0;
            for (short s : samples) {
                sum += (double) s * s;
            }
            return samples.length == 0 ? 0 : Math.sqrt(sum / samples.length) / Short.MAX_VALUE;
        }
    }

    /** The device went away; said once. The source keeps trying by itself. */
    record Lost(Problem problem) implements Captured {}

    /** The device is there again. */
    record Found(String device) implements Captured {}

    /** No more sound will come: the end of a file, or the source was closed. */
    record End() implements Captured {}
}
