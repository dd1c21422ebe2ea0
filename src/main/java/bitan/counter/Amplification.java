package bitan.counter;

/**
 * How a visitor who hears badly hears the clerk by headphones best. Immutable.
 *
 * @param volume step, 0 to {@value #LOUDEST}
 */
public record Amplification(Strength strength, int volume) {
    /** The largest step of the volume. */
    public static final int LOUDEST = 6;

    /** What every visit begins with. */
    public static final Amplification USUAL = new Amplification(Strength.LIGHT, LOUDEST / 2);

    public Amplification {
        if (volume < 0 || volume > LOUDEST) {
            throw new IllegalArgumentException("volume is not within 0 to " + LOUDEST);
        }
    }

    /** The same, more or less amplified. */
    public Amplification with(Strength chosen) {
        return new Amplification(chosen, volume);
    }

    /** The same at another volume. */
    public Amplification withVolume(int step) {
        return new Amplification(strength, step);
    }

    /** How much soft and high sounds are raised. */
    public enum Strength {
        /** For who hears a little badly. */
        LIGHT,
        /** For who needs a raised voice. */
        MEDIUM,
        /** For who hears a raised voice with difficulty. */
        STRONG
    }
}
