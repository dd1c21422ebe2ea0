package bitan.screens;

import bitan.screens.Placement.Place;
import bitan.settings.Desk.Edge;
import bitan.settings.WindowPlace;

/**
 * How the clerk's window stands. Immutable.
 *
 * @param as over the monitor, as a window, or as a strip
 * @param edge the edge of the monitor that it is nearer to
 * @param isFolded whether a strip is a bar
 */
public record StaffStanding(WindowPlace as, Edge edge, boolean isFolded) {

    static StaffStanding of(Place place, StripWidth strip) {
        boolean isLeft = place.area().x() == place.monitor().x();
        return new StaffStanding(place.as(), isLeft ? Edge.LEFT : Edge.RIGHT, strip.isFolded());
    }
}
