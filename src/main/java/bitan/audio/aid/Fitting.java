package bitan.audio.aid;

/**
 * How much the voice is amplified: soft, high sounds most, because consonants are there and hearing goes there first.
 *
 * @param low below 1,500 Hz
 * @param high above it
 * @param volume added to both, dB
 */
public record Fitting(Curve low, Curve high, double volume) {
    /** For who hears a little badly. */
    public static final Fitting LIGHT = new Fitting(new Curve(4, 1.5), new Curve(12, 1.5), 0);
    /** For who needs a raised voice. */
    public static final Fitting MEDIUM = new Fitting(new Curve(10, 2), new Curve(22, 2), 0);
    /** For who hears a raised voice with difficulty. */
    public static final Fitting STRONG = new Fitting(new Curve(16, 2.5), new Curve(30, 2.5), 0);

    /** The same, so many dB louder or softer. */
    public Fitting withVolume(double decibels) {
        return new Fitting(low, high, decibels);
    }

    /**
     * Gain against level. Speech at a metre is recorded around −26 dB of full scale (ITU-T P.56) and is compressed;
     * what lies 30 dB below is the room, and is amplified the less the softer it is.
     *
     * @param most dB, of the softest speech
     * @param ratio of dB in to dB out above the knee
     */
    public record Curve(double most, double ratio) {
        private static final double KNEE = -45;
        private static final double ROOM = -56;

        /** Gain at a level, both in dB, the level below full scale. */
        double gain(double level) {
            double over = Math.max(0, level - KNEE);
            double under = Math.max(0, ROOM - level);
            return Math.max(0, most - under) - over * (1 - 1 / ratio);
        }
    }
}
