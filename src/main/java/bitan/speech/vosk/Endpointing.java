package bitan.speech.vosk;

/**
 * When words settle. Seconds, each above 0.
 *
 * @param pause quiet after words that settles them
 * @param silence quiet without any words after which {@code Silence} is said
 * @param longest speech without a pause settles after this
 */
public record Endpointing(double pause, double silence, double longest) {

    /** The model's own rules, with words settled after a pause of 0.6 s at the latest. */
    public static final Endpointing DEFAULT = new Endpointing(0.6, 5, 20);

    public Endpointing {
        if (!(pause > 0 && silence > 0 && longest > 0)) {
            throw new IllegalArgumentException(
                    "seconds above 0, not " + pause + ", " + silence + ", " + longest);
        }
    }
}
