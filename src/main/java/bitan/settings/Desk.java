package bitan.settings;

import java.util.Optional;

import bitan.settings.Settings.Monitor;

/**
 * How the counter's two screens share the desk with the office's other programs. Immutable.
 *
 * @param staffMonitor the monitor the staff screen was last put on; empty to choose by itself
 * @param visitorMonitor the same for the visitor screen
 * @param staffPlace how the staff screen stands on its monitor; empty to choose by itself
 * @param stripEdge at which edge a strip stands; empty for one that no other monitor adjoins
 * @param stripWidth pixels, {@value #NARROWEST_STRIP} to {@value #WIDEST_STRIP}
 * @param staffWindow where the staff screen last was as an ordinary window
 * @param visitorKeyboard whether visitors have a keyboard of their own; else their window never takes the clerk's
 */
public record Desk(Optional<Monitor> staffMonitor, Optional<Monitor> visitorMonitor,
        Optional<WindowPlace> staffPlace, Optional<Edge> stripEdge, int stripWidth,
        Optional<Monitor> staffWindow, boolean visitorKeyboard) {
    /** Narrower, a line of the conversation has too few characters. */
    public static final int NARROWEST_STRIP = 360;
    /** Wider, too little of a monitor of 1366 pixels is left to the office's program. */
    public static final int WIDEST_STRIP = 480;

    /** Nothing chosen yet. */
    public static final Desk DEFAULT = new Desk(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), 420, Optional.empty(), false);

    /** An edge of a monitor. */
    public enum Edge {
        /** The left one. */
        LEFT,
        /** The right one. */
        RIGHT
    }

    public Desk {
        if (stripWidth < NARROWEST_STRIP || stripWidth > WIDEST_STRIP) {
            throw new IllegalArgumentException(
                    "stripWidth is not within " + NARROWEST_STRIP + " to " + WIDEST_STRIP);
        }
    }

    /** The same with both screens on these monitors. */
    public Desk onMonitors(Monitor staff, Monitor visitor) {
        return new Desk(Optional.of(staff), Optional.of(visitor), staffPlace, stripEdge, stripWidth,
                staffWindow, visitorKeyboard);
    }

    /** The same with the staff screen standing so. */
    public Desk with(WindowPlace chosen) {
        return new Desk(staffMonitor, visitorMonitor, Optional.of(chosen), stripEdge, stripWidth, staffWindow,
                visitorKeyboard);
    }

    /** The same with the ordinary window of the staff screen there. */
    public Desk withWindowAt(Monitor area) {
        return new Desk(staffMonitor, visitorMonitor, staffPlace, stripEdge, stripWidth, Optional.of(area),
                visitorKeyboard);
    }

    /** Whether the screens stand alike in both, wherever they last were. */
    public boolean isSharedLike(Desk other) {
        return staffPlace.equals(other.staffPlace) && stripEdge.equals(other.stripEdge)
                && stripWidth == other.stripWidth && visitorKeyboard == other.visitorKeyboard;
    }
}
