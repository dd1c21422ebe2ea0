package bitan.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param monitorWidths what somebody measured, one for each monitor at most
 */
public record Desk(Optional<Monitor> staffMonitor, Optional<Monitor> visitorMonitor,
        Optional<WindowPlace> staffPlace, Optional<Edge> stripEdge, int stripWidth,
        Optional<Monitor> staffWindow, boolean visitorKeyboard, List<MeasuredWidth> monitorWidths) {
    /** Narrower, a line of the conversation has too few characters. */
    public static final int NARROWEST_STRIP = 360;
    /** Wider, too little of a monitor of 1366 pixels is left to the office's program. */
    public static final int WIDEST_STRIP = 480;

    /** Nothing chosen yet. */
    public static final Desk DEFAULT = new Desk(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), 420, Optional.empty(), false, List.of());

    /**
     * How wide a monitor is, as somebody measured it.
     *
     * @param monitor as the desktop lays it out
     * @param millimetres {@value #NARROWEST} to {@value #WIDEST}
     */
    public record MeasuredWidth(Monitor monitor, int millimetres) {
        /** A monitor of four inches. */
        public static final int NARROWEST = 80;
        /** A wall. */
        public static final int WIDEST = 3000;
        /** Thousandths by which it is corrected at once, {@link #wider}: to come near, and to meet. */
        public static final int COARSE = 50;
        public static final int FINE = 5;

        public MeasuredWidth {
            if (millimetres < NARROWEST || millimetres > WIDEST) {
                throw new IllegalArgumentException(
                        "millimetres is not within " + NARROWEST + " to " + WIDEST);
            }
        }

        /** The same, so many thousandths wider, at least a millimetre. */
        public MeasuredWidth wider(int thousandths) {
            int more = millimetres * thousandths / 1000;
            int least = Integer.signum(thousandths);
            return new MeasuredWidth(monitor,
                    Math.clamp(millimetres + (more == 0 ? least : more), NARROWEST, WIDEST));
        }

        /** Whether it is of this monitor, which may have another resolution now. */
        public boolean isOf(Monitor now) {
            return monitor.x() == now.x() && monitor.y() == now.y()
                    && monitor.width() < monitor.height() == now.width() < now.height();
        }
    }

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
        monitorWidths = List.copyOf(monitorWidths);
    }

    /** The same with both screens on these monitors. */
    public Desk onMonitors(Monitor staff, Monitor visitor) {
        return new Desk(Optional.of(staff), Optional.of(visitor), staffPlace, stripEdge, stripWidth,
                staffWindow, visitorKeyboard, monitorWidths);
    }

    /** The same with the staff screen standing so. */
    public Desk with(WindowPlace chosen) {
        return new Desk(staffMonitor, visitorMonitor, Optional.of(chosen), stripEdge, stripWidth, staffWindow,
                visitorKeyboard, monitorWidths);
    }

    /** The same with the ordinary window of the staff screen there. */
    public Desk withWindowAt(Monitor area) {
        return new Desk(staffMonitor, visitorMonitor, staffPlace, stripEdge, stripWidth, Optional.of(area),
                visitorKeyboard, monitorWidths);
    }

    /** The same with this monitor so wide. */
    public Desk with(MeasuredWidth measured) {
        var others = monitorWidths.stream().filter(one -> !one.isOf(measured.monitor()));
        return new Desk(staffMonitor, visitorMonitor, staffPlace, stripEdge, stripWidth, staffWindow,
                visitorKeyboard, Stream.concat(others, Stream.of(measured)).toList());
    }

    /** Whether both screens are on the same monitors in both. */
    public boolean isOnMonitorsOf(Desk other) {
        return staffMonitor.equals(other.staffMonitor) && visitorMonitor.equals(other.visitorMonitor);
    }

    /** Whether the screens stand alike in both, wherever they last were. */
    public boolean isSharedLike(Desk other) {
        return staffPlace.equals(other.staffPlace) && stripEdge.equals(other.stripEdge)
                && stripWidth == other.stripWidth && visitorKeyboard == other.visitorKeyboard
                && monitorWidths.equals(other.monitorWidths);
    }
}
