package bitan.screens.staff.desk;

import bitan.screens.shared.ScaledRoot.LeastRoom;

/** How much room the clerk's screen has, and so where its parts stand. */
public enum Arrangement {
    /** A whole monitor or a large window: the conversation on the left, the work pane on the right. */
    FULL(1024),
    /** A strip beside another program: the conversation; the work pane opens beside it. */
    STRIP(0),
    /** The strip as a bar: the live line's end and the visitor's signal. */
    FOLDED(0);

    private static final double LEAST_HEIGHT = 768;

    private final double leastWidth;

    Arrangement(double leastWidth) {
        this.leastWidth = leastWidth;
    }

    /** The room it needs; a strip is as wide as the settings say. */
    public LeastRoom least() {
        return new LeastRoom(leastWidth, LEAST_HEIGHT, false);
    }
}
