package bitan.screens;

/** How wide the clerk's strip stands at the edge of the monitor. */
public enum StripShape {
    /** Folded to a bar. */
    BAR,
    /** As wide as the settings say. */
    STRIP,
    /** With the work pane beside it, over the office's program. */
    WITH_PANE;

    /** A bar of buttons that a finger hits, pixels. */
    private static final int BAR_WIDTH = 48;
    /** The work pane: a row of a list with its three answers fits. */
    private static final int PANE_WIDTH = 640;

    /** How wide it is, pixels, where a strip is so wide. */
    int width(int strip) {
        return switch (this) {
            case BAR -> BAR_WIDTH;
            case STRIP -> strip;
            case WITH_PANE -> strip + PANE_WIDTH;
        };
    }

    /** How much of the monitor other windows leave free, pixels: the pane comes and goes above them. */
    int reserved(int strip) {
        return this == BAR ? BAR_WIDTH : strip;
    }
}
