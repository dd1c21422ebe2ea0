package bitan.screens;

/**
 * How wide the clerk's strip stands at the edge of the monitor. Immutable.
 *
 * @param isFolded whether it is a bar
 * @param beside what stands beside it over the office's program, pixels; 0 for nothing
 */
public record StripWidth(boolean isFolded, int beside) {
    /** As wide as the settings say. */
    public static final StripWidth PLAIN = new StripWidth(false, 0);
    /** A bar of buttons that a finger hits, pixels. */
    private static final int BAR = 48;

    /** How wide it is, pixels, where a strip is so wide. */
    int width(int strip) {
        return reserved(strip) + beside;
    }

    /** How much of the monitor other windows leave free, pixels: what stands beside it comes and goes above them. */
    int reserved(int strip) {
        return isFolded ? BAR : strip;
    }
}
