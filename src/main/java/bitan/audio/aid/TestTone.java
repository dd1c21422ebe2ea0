package bitan.audio.aid;

import java.util.Arrays;

/** A tone as loud as the clerk's voice can ever be: whoever sets the device's own volume by it knows that nothing hurts. */
final class TestTone {
    private static final double HERTZ = 1_000;
    private static final double SECONDS = 1;
    /** It swells and ebbs for so long, so that nobody starts. */
    private static final double SWELLING = 0.3;
    private static final double PIECE = 0.01;

    private TestTone() {
    }

    /** Plays it, and waits until it was heard; whether the device took it. */
    static boolean play(OutputLine line) throws InterruptedException {
        var tone = samples(line.rate());
        int piece = (int) (PIECE * line.rate());
        for (int from = 0; from < tone.length; from += piece) {
            if (!line.put(Arrays.copyOfRange(tone, from, Math.min(tone.length, from + piece)))) {
                return false;
            }
        }
        line.drain();
        return true;
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
