package bitan.screens.desktop;

import java.util.Optional;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The functions of GTK 3 and its GDK that Bitan calls; JavaFX has loaded the same library for its own windows. Their
 * meaning is in the GTK 3 and GDK 3 reference manuals.
 */
interface Gtk extends Library {
    /** GDK_WINDOW_STATE_FULLSCREEN. */
    int FULL_SCREEN = 1 << 4;
    /** GDK_WINDOW_TYPE_HINT_NORMAL. */
    int NORMAL = 0;
    /** GDK_WINDOW_TYPE_HINT_DOCK. */
    int DOCK = 6;
    /** GDK_PROP_MODE_REPLACE. */
    int REPLACE = 0;
    /** Bits of an item of a property; in memory each is a C long. */
    int ITEM_BITS = 32;

    /** The library; empty where there is none. */
    static Optional<Gtk> loaded() {
        return Loaded.GTK;
    }

    /** Loaded once, when first asked for. */
    final class Loaded {
        private static final Optional<Gtk> GTK = load();

        private Loaded() {
        }

        private static Optional<Gtk> load() {
            try {
                return Optional.of(Native.load("libgtk-3.so.0", Gtk.class));
            } catch (UnsatisfiedLinkError e) {
                return Optional.empty();
            }
        }
    }

    @Nullable
    Pointer gtk_window_list_toplevels();

    @Nullable
    Pointer gtk_window_get_title(Pointer gtkWindow);

    @Nullable
    Pointer gtk_widget_get_window(Pointer gtkWindow);

    void g_list_free(Pointer list);

    void gdk_window_set_accept_focus(Pointer gdkWindow, boolean accepted);

    void gdk_window_fullscreen(Pointer gdkWindow);

    void gdk_window_unfullscreen(Pointer gdkWindow);

    void gdk_window_unmaximize(Pointer gdkWindow);

    int gdk_window_get_state(Pointer gdkWindow);

    void gdk_window_focus(Pointer gdkWindow, int time);

    int gdk_x11_get_server_time(Pointer gdkWindow);

    Pointer gdk_atom_intern(String name, boolean onlyIfExists);

    void gdk_property_change(Pointer gdkWindow, Pointer property, Pointer type, int bits, int mode,
            long[] items, int count);

    void gdk_window_set_type_hint(Pointer gdkWindow, int type);

    void gdk_window_hide(Pointer gdkWindow);

    void gdk_window_show(Pointer gdkWindow);

    void gdk_property_delete(Pointer gdkWindow, Pointer property);

    @Nullable
    Pointer gdk_display_get_default();

    int gdk_display_get_n_monitors(Pointer display);

    Pointer gdk_display_get_monitor(Pointer display, int number);

    /** Writes x, y, width and height. */
    void gdk_monitor_get_geometry(Pointer monitor, int[] rectangle);

    int gdk_monitor_get_scale_factor(Pointer monitor);

    int gdk_monitor_get_width_mm(Pointer monitor);

    int gdk_monitor_get_height_mm(Pointer monitor);

    NativeLong gtk_im_context_get_type();

    @Nullable
    Pointer g_type_class_ref(NativeLong type);

    int g_signal_lookup(String name, NativeLong type);

    NativeLong g_signal_add_emission_hook(int signal, int detail, Emission hook, @Nullable Pointer data,
            @Nullable Pointer free);

    @Nullable
    Pointer g_value_get_string(Pointer value);

    /** Is told of every emission of a signal, before its handlers. */
    interface Emission extends Callback {
        /** Whether to be told of the next one too; {@code values} are the signal's object and its parameters. */
        boolean invoke(Pointer hint, int count, Pointer values, @Nullable Pointer data);
    }
}
