package bitan.audio.aid;

/**
 * How much sound waits in the output, and how fast to play so that it is little and never nothing. Microphone and output have
 * a clock each, and each comes in pieces of its own size: what counts is the least that waited of late. Confined to
 * one thread.
 */
final class Filling {
    /** What is always to be left, seconds: a thread that wakes late is that late at most (99.9 % on two busy cores). */
    static final double MARGIN = 0.01;
    /** After each gap so much more is left, up to a limit, and it is given back slowly: a busy machine wakes threads late. */
    private static final double AFTER_A_GAP = 0.005;
    private static final double MOST_MARGIN = 0.035;
    private static final double GIVEN_BACK = 0.0001;
    /** Seconds of which the least is taken, twice. */
    private static final double WINDOW = 2;
    /** Part of a deviation that is made good in a second, and the most of it: nobody hears 0.5 %, in silence not 20 %. */
    private static final double CORRECTED = 0.2;
    private static final double CORRECTED_IN_SILENCE = 3;
    private static final double MOST = 0.005;
    private static final double MOST_IN_SILENCE = 0.2;

    private double margin = MARGIN;
    private double before = Double.POSITIVE_INFINITY;
    private double least = Double.POSITIVE_INFINITY;
    private double passed;

    /** Playing begins anew; what waited before says nothing any more. */
    void begin() {
        before = Double.POSITIVE_INFINITY;
        least = Double.POSITIVE_INFINITY;
        passed = 0;
    }

    /** Nothing was left: from now on more is to be. */
    void gap() {
        margin = Math.min(MOST_MARGIN, margin + AFTER_A_GAP);
    }

    /**
     * Takes what waits before a piece is added.
     *
     * @param waiting seconds
     * @param piece how long the piece is, seconds
     * @param silence whether nothing is to be heard in it
     * @return the speed at which to play it, 1 for as it is
     */
    double speed(double waiting, double piece, boolean silence) {
        least = Math.min(least, waiting);
        double most = silence ? MOST_IN_SILENCE : MOST;
        margin = Math.max(MARGIN, margin - GIVEN_BACK * piece);
        double deviation = Math.min(before, least) - margin;
        double faster = Math.clamp(deviation * (silence ? CORRECTED_IN_SILENCE : CORRECTED), -most, most);
        // What is made good now is not to be made good again while the old minimum stands.
        before -= faster * piece;
        least -= faster * piece;
        passed += piece;
        if (passed >= WINDOW) {
            passed = 0;
            before = least;
            least = Double.POSITIVE_INFINITY;
        }
        return 1 + faster;
    }
}
