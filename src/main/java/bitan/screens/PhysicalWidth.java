package bitan.screens;

import java.util.List;

import bitan.screens.Displays.Display;
import bitan.settings.Desk.MeasuredWidth;
import bitan.settings.Settings.Monitor;

/**
 * How wide a monitor is, and how that is known. Immutable.
 *
 * @param monitor as the desktop lays it out, pixels after the desktop's own scale
 */
public record PhysicalWidth(Monitor monitor, double millimetres, Source source) {
    /** The pixel both screens are drawn in: a 96th of an inch (CSS Values and Units 3, 6.2), in millimetres. */
    private static final double DRAWN = 25.4 / 96;
    /** The diagonal of a monitor nobody knows anything of: 24 inches, in millimetres. */
    private static final double ASSUMED_DIAGONAL = 24 * 25.4;

    /** How a width is known. */
    public enum Source {
        /** Somebody held a card against it. */
        MEASURED,
        /** The monitor says so. */
        REPORTED,
        /** Nobody knows: of 24 inches, or of 96 pixels to the inch where that makes larger words. */
        ASSUMED
    }

    /** What is known best. What was measured holds for the monitor in another resolution, too. */
    public static PhysicalWidth of(Display display, List<MeasuredWidth> measured) {
        var bounds = display.bounds();
        var own = measured.stream().filter(one -> one.isOf(bounds)).findFirst();
        if (own.isPresent()) {
            return new PhysicalWidth(bounds, own.get().millimetres(), Source.MEASURED);
        }
        if (display.reported().isPresent()) {
            return new PhysicalWidth(bounds, display.reported().getAsDouble(), Source.REPORTED);
        }
        double diagonal = Math.hypot(bounds.width(), bounds.height());
        double pixel = Math.min(DRAWN, ASSUMED_DIAGONAL / diagonal);
        return new PhysicalWidth(bounds, pixel * bounds.width(), Source.ASSUMED);
    }

    /** The same in whole millimetres, as it is kept. */
    public MeasuredWidth measured() {
        return new MeasuredWidth(monitor,
                Math.clamp(Math.round(millimetres), MeasuredWidth.NARROWEST, MeasuredWidth.WIDEST));
    }

    /** How many times as large a screen is to be drawn so that nothing of it is smaller than it was drawn for; from 1. */
    public double magnification() {
        return Math.max(1, DRAWN * monitor.width() / millimetres);
    }
}
