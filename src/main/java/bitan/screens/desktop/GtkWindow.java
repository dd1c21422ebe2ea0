package bitan.screens.desktop;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.stage.Stage;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** A window of X11, by the GDK window that JavaFX made for it. */
record GtkWindow(Gtk gtk, Pointer gdk) implements SystemWindow {
    /** How much of each edge is kept free, and which part of it (Extended Window Manager Hints 1.5). */
    private static final String STRUT_PARTIAL = "_NET_WM_STRUT_PARTIAL";

    /** The window with the stage's title, which no other shown window of the program has. */
    static Optional<GtkWindow> of(Stage stage) {
        return Gtk.loaded().flatMap(gtk -> find(gtk, stage.getTitle()).map(gdk -> new GtkWindow(gtk, gdk)));
    }

    private static Optional<Pointer> find(Gtk gtk, String title) {
        var first = gtk.gtk_window_list_toplevels();
        Optional<Pointer> found = Optional.empty();
        for (var link = first; link != null && found.isEmpty(); link = link.getPointer(Native.POINTER_SIZE)) {
            var window = link.getPointer(0);
            if (title.equals(text(gtk.gtk_window_get_title(window)))) {
                found = Optional.ofNullable(gtk.gtk_widget_get_window(window));
            }
        }
        if (first != null) {
            gtk.g_list_free(first);
        }
        return found;
    }

    private static @Nullable String text(@Nullable Pointer utf8) {
        return utf8 == null ? null : utf8.getString(0, StandardCharsets.UTF_8.name());
    }

    /** By the input hint and by leaving WM_TAKE_FOCUS out of the protocols: with the hint alone GTK takes it. */
    @Override
    public boolean acceptKeyboard(boolean accepted) {
        gtk.gdk_window_set_accept_focus(gdk, accepted);
        return true;
    }

    @Override
    public void fill(boolean whole) {
        if (whole) {
            gtk.gdk_window_fullscreen(gdk);
        } else {
            gtk.gdk_window_unfullscreen(gdk);
            // Some window managers maximise what was as large as the monitor.
            gtk.gdk_window_unmaximize(gdk);
        }
    }

    @Override
    public boolean isFilling() {
        return (gtk.gdk_window_get_state(gdk) & Gtk.FULL_SCREEN) != 0;
    }

    @Override
    public void reserve(Optional<ReservedEdge> edge) {
        // A window that is no dock is kept out of every reserved edge, its own too.
        gtk.gdk_window_set_type_hint(gdk, edge.isPresent() ? Gtk.DOCK : Gtk.NORMAL);
        var property = gtk.gdk_atom_intern(STRUT_PARTIAL, false);
        edge.ifPresentOrElse(given -> {
            long[] strut = {given.left(), given.right(), 0, 0, part(given.left(), given.top()),
                    part(given.left(), given.bottom()), part(given.right(), given.top()),
                    part(given.right(), given.bottom()), 0, 0, 0, 0};
            gtk.gdk_property_change(gdk, property, gtk.gdk_atom_intern("CARDINAL", false), Gtk.ITEM_BITS,
                    Gtk.REPLACE, strut, strut.length);
        }, () -> gtk.gdk_property_delete(gdk, property));
    }

    @Override
    public void appearAnew() {
        gtk.gdk_window_hide(gdk);
        gtk.gdk_window_show(gdk);
    }

    /** With the time of now, or the window manager takes it for a program that comes forward by itself. */
    @Override
    public void comeForward() {
        gtk.gdk_window_focus(gdk, gtk.gdk_x11_get_server_time(gdk));
    }

    private static long part(int width, int row) {
        return width == 0 ? 0 : row;
    }
}
