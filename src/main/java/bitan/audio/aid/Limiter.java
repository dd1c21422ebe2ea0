package bitan.audio.aid;

/** Lets no sample be louder than the ceiling: pulls the gain down at once, and lets it rise slowly. Confined to one thread. */
final class Limiter {
    /**
     * The loudest sample, full scale being 1: 6 dB below it, as loud as the test tone of {@code bitan doctor}, by which the
     * device's own volume is set so that nothing hurts.
     */
    static final double CEILING = 0.5;
    private static final double RELEASE_SECONDS = 0.06;

    private final double release;
    private double gain = 1;

    Limiter(int rate) {
        release = 1 - Math.exp(-1 / (RELEASE_SECONDS * rate));
    }

    /** What is no number is silence. */
    double next(double sample) {
        if (!Double.isFinite(sample)) {
            return 0;
        }
        double allowed = CEILING / Math.max(CEILING, Math.abs(sample));
        gain = Math.min(gain + release * (1 - gain), allowed);
        return Math.clamp(sample * gain, -CEILING, CEILING);
    }

    void forget() {
        gain = 1;
    }
}
