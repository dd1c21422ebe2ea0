package bitan.audio.aid;

/** Makes soft sounds louder and loud ones less so, by a curve. Confined to one thread. */
final class Compressor {
    /**
     * Seconds: quick enough for the beginning of a syllable, slow enough that vowels are not bent. Times of syllabic
     * compression in hearing aids (H. Dillon, Hearing Aids, 2nd edition, chapter 6: attack about 5, release 50 to 150 ms).
     */
    private static final double ATTACK = 0.005;
    private static final double RELEASE = 0.1;
    /** Power that counts as nothing: −120 dB. */
    private static final double FLOOR = 1e-12;
    /** Samples between two looks at the level: half a millisecond at 16 kHz. */
    private static final int BETWEEN_LOOKS = 8;

    private final double attack;
    private final double release;
    private double power = FLOOR;
    private double gain;
    private int count;

    Compressor(int rate) {
        attack = 1 - Math.exp(-1 / (ATTACK * rate));
        release = 1 - Math.exp(-1 / (RELEASE * rate));
    }

    double next(double sample, Fitting.Curve curve) {
        double now = sample * sample;
        power += (now > power ? attack : release) * (now - power);
        if (count++ % BETWEEN_LOOKS == 0) {
            gain = Math.pow(10, curve.gain(10 * Math.log10(Math.max(power, FLOOR))) / 20);
        }
        return sample * gain;
    }

    void forget() {
        power = FLOOR;
        gain = 0;
        count = 0;
    }
}
