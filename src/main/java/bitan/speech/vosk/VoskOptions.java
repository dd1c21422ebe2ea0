package bitan.speech.vosk;

/**
 * What results an engine returns.
 *
 * @param alternatives how many other readings a settled stretch may carry, 0 to 19
 * @param partialSeconds sound between two partials, 0.1 to 5
 */
public record VoskOptions(int alternatives, double partialSeconds) {

    /** For captions: a partial every 100 ms, and other readings for whoever corrects. */
    public static final VoskOptions LIVE = new VoskOptions(4, 0.1);

    /** For files: the cheapest that still gives words, times and confidences. */
    public static final VoskOptions FILE = new VoskOptions(0, 1);

    public VoskOptions {
        if (alternatives < 0 || alternatives > 19) {
            throw new IllegalArgumentException("alternatives 0 to 19, not " + alternatives);
        }
        if (!(partialSeconds >= 0.1 && partialSeconds <= 5)) {
            throw new IllegalArgumentException("partials every 0.1 to 5 s, not " + partialSeconds);
        }
    }
}
