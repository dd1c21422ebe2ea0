package bitan.audio;

import bitan.problem.Problem;

/** What a source of sound delivers. Values, safe between threads once handed over. */
public sealed interface Captured {

    /**
     * A stretch of sound, at most 100 ms. Whoever receives it must not change the samples.
     *
     * @param samples 16-bit mono samples at {@link AudioSource#SAMPLE_RATE}
     * @param position number of samples of this source before this frame
     * @param capturedNanos {@code System.nanoTime()} when its last sample was in our hands
     */
    record Frame(short[] samples, long position, long capturedNanos) implements Captured {

        /**
         * Below this there is no room, but a microphone that is muted or not plugged in: −78 dB of full scale, four steps
         * of 16 bits. A muted input gives zeros or the noise of its converter, one to three steps. A quiet room, 30 dB(A),
         * lies 30 dB below speech at a metre (60 dB(A), ISO 9921), which is recorded around −26 dB (ITU-T P.56): at
         * −56 dB, and above this even where the gain is 20 dB too low. rtcstats.com calls a microphone inaudible below
         * −80 dB.
         */
        private static final double LOWEST_ROOM = 4.0 / Short.MAX_VALUE;
        /** A cheap converter's zero may be as far from it as that; it is no sound. */
        private static final double MOST_OFFSET = 64.0 / Short.MAX_VALUE;

        /** Loudness between 0 (silence) and 1 (full scale): root mean square of the samples. */
        public double level() {
            double sum = 0;
            for (short s : samples) {
                sum += (double) s * s;
            }
            return samples.length == 0 ? 0 : Math.sqrt(sum / samples.length) / Short.MAX_VALUE;
        }

        /** Whether not even the quietest room is heard. */
        public boolean isSilent() {
            double mean = 0;
            for (short s : samples) {
                mean += (double) s / samples.length;
            }
            double offset = Math.clamp(mean / Short.MAX_VALUE, -MOST_OFFSET, MOST_OFFSET);
            return Math.pow(level(), 2) - Math.pow(offset, 2) < Math.pow(LOWEST_ROOM, 2);
        }
    }

    /** The device went away; said once. The source keeps trying by itself. */
    record Lost(Problem problem) implements Captured {}

    /** The device has given nothing but silence for long (MIC-04); said once, until it gives sound. Its frames go on. */
    record Silent(Problem problem) implements Captured {}

    /** The device is there again. */
    record Found(String device) implements Captured {}

    /** No more sound will come: the end of a file, or the source was closed. */
    record End() implements Captured {}
}
