package bitan.screens.visitor;

/**
 * The room of the visitor's screen: three fifths of its height at most are for a pad and for the answers above it, so
 * that the words always have two fifths.
 *
 * @param width of the screen, in pixels
 * @param height of the screen, in pixels
 */
record PadRoom(double width, double height) {
    /** From this height on there is room to spare between the parts. */
    private static final double ROOMY = 1000;
    private static final double ROOMY_NARROW = 1200;
    /** Narrower than this, what stands side by side goes below each other. */
    private static final double NARROW = 960;
    private static final double TALL = 1600;
    private static final double SHARE = 0.6;
    /** The head and the band of a call. */
    private static final double HEAD = 190;
    /** What keys and a sheet need at most, in pixels; more would be far to reach. */
    private static final double TALLEST = 640;
    /** The answers above a pad with their gap, and the edges of the foot, as the style sheet has them. */
    private static final double ANSWERS = 76;
    private static final double EDGES = 8;
    private static final double ROOMY_ANSWERS = 94;
    private static final double ROOMY_EDGES = 20;

    boolean isRoomy() {
        return height >= (isNarrow() ? ROOMY_NARROW : ROOMY);
    }

    /** Whether the head stays beside an open pad. */
    boolean isTall() {
        return height >= TALL;
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    /** The height of a pad, in pixels: the same with answers above it and without, for nothing may move under a finger. */
    double pad(ReplyPad way) {
        double most = Math.floor(height * SHARE) - (isTall() ? HEAD : 0)
                - (isRoomy() ? ROOMY_ANSWERS + ROOMY_EDGES : ANSWERS + EDGES);
        return way.isRead() ? most : Math.min(most, TALLEST);
    }
}
