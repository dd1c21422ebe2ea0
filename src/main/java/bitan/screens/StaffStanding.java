package bitan.screens;

import bitan.settings.Desk.Edge;
import bitan.settings.WindowPlace;

/**
 * How the clerk's window stands. Immutable.
 *
 * @param as over the monitor, as a window, or as a strip
 * @param edge the edge of the monitor at which a strip stands
 * @param isFolded whether a strip is a bar
 * @param width of its monitor
 */
public record StaffStanding(WindowPlace as, Edge edge, boolean isFolded, PhysicalWidth width) {

    /**
     * How many times as large the screen is to be drawn: where it has the monitor for itself, as large as it was drawn for;
     * else as large as the programs beside it.
     */
    public double magnification() {
        return as == WindowPlace.FULL ? width.magnification() : 1;
    }
}
