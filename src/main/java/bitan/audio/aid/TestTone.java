package bitan.audio.aid;

import java.util.Arrays;

/** A tone as loud as the clerk's voice can ever be: whoever sets the device's own volume by it knows that nothing hurts. */
final class TestTone {
    private static final double HERTZ = 1_000;
    private static final double SECONDS = 1;
    /** It swells and ebbs for so long, so that nobody starts. */
    private static final double SWELLING = 0.3;
    private static final double PIECE = 0.01;
    /** A device that takes nothing for so long does not play, milliseconds. */
    private static final int PATIENCE = 2_000;

    private TestTone() {
    }

    /** Plays it, and waits until it was heard; whether the device took it. */
    static boolean play(OutputLine line) throws InterruptedException {
        var tone = samples(line.rate());
        int piece = (int) (PIECE * line.rate());
        int waited = 0;
        for (int from = 0; from < tone.length && waited < PATIENCE;) {
            if (line.write(Arrays.copyOfRange(tone, from, Math.min(tone.length, from + piece)))) {
                from += piece;
                waited = 0;
            } else {
                Thread.sleep(2);
                waited += 2;
            }
        }
        for (int left = PATIENCE; waited < PATIENCE && line.waiting() > 0 && left > 0; left -= 2) {
            Thread.sleep(2);
        }
        return waited < PATIENCE;
    }

    /** It ends with silence, so that what a sound server holds back is none of it. */
    static float[] samples(int rate) {
        var tone = new float[(int) (rate * (SECONDS + 2 * SWELLING))];
        for (int i = 0; i < rate * SECONDS; i++) {
            double at = (double) i / rate;
            double swell = Math.min(1, Math.min(at, SECONDS - at) / SWELLING);
            tone[i] = (float) (Limiter.CEILING * swell * Math.sin(2 * Math.PI * HERTZ * at));
        }
        return tone;
    }
}
