package bitan.screens.desktop;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a monitor says of itself: where it is on the desktop in its own pixels, and how large in millimetres. Immutable.
 */
public record ReportedSize(int x, int y, int width, int height, int millimetresWide, int millimetresHigh) {
    /** Monitors and television sets that tell the shape of their picture in place of its size do so by these. */
    private static final Set<List<Integer>> SHAPES = Set.of(List.of(16, 9), List.of(16, 10),
            List.of(160, 90), List.of(160, 100), List.of(1600, 900), List.of(1600, 1000), List.of(4, 3),
            List.of(40, 30), List.of(400, 300));
    /** What X servers make up for a monitor that says nothing: 96 pixels to the inch (the default of X.Org's {@code -dpi}). */
    private static final double MADE_UP = 25.4 / 96;
    /** No counter has a smaller or a larger one, millimetres. */
    private static final int SMALLEST = 80;
    private static final int LARGEST = 3000;

    /** Of every monitor that is connected; empty where the window system does not tell. FX thread only. */
    public static List<ReportedSize> all() {
        return Gtk.loaded().map(ReportedSize::all).orElse(List.of());
    }

    private static List<ReportedSize> all(Gtk gtk) {
        try {
            var display = gtk.gdk_display_get_default();
            if (display == null) {
                return List.of();
            }
            return IntStream.range(0, gtk.gdk_display_get_n_monitors(display)).mapToObj(number -> {
                var monitor = gtk.gdk_display_get_monitor(display, number);
                var at = new int[4];
                gtk.gdk_monitor_get_geometry(monitor, at);
                int pixels = gtk.gdk_monitor_get_scale_factor(monitor);
                return new ReportedSize(at[0] * pixels, at[1] * pixels, at[2] * pixels, at[3] * pixels,
                        gtk.gdk_monitor_get_width_mm(monitor), gtk.gdk_monitor_get_height_mm(monitor));
            }).toList();
        } catch (UnsatisfiedLinkError e) {
            return List.of(); // GDK before 3.22
        }
    }

    /** Its width in millimetres as it stands, upright or not; empty if what it says cannot be. */
    public OptionalDouble believableWidth() {
        int longer = Math.max(millimetresWide, millimetresHigh);
        int shorter = Math.min(millimetresWide, millimetresHigh);
        boolean isMadeUp = isAbout(longer, Math.max(width, height) * MADE_UP)
                && isAbout(shorter, Math.min(width, height) * MADE_UP);
        if (isMadeUp || shorter < SMALLEST || longer > LARGEST
                || SHAPES.contains(List.of(longer, shorter))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(width >= height ? longer : shorter);
    }

    private static boolean isAbout(int reported, double millimetres) {
        return Math.abs(reported - millimetres) <= 1;
    }
}
