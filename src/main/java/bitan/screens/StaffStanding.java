package bitan.screens;

import bitan.settings.Desk.Edge;
import bitan.settings.WindowPlace;

/**
 * How the clerk's window stands. Immutable.
 *
 * @param as over the monitor, as a window, or as a strip
 * @param edge the edge of the monitor at which a strip stands
 * @param isFolded whether a strip is a bar
 */
public record StaffStanding(WindowPlace as, Edge edge, boolean isFolded) {}
