package bitan.screens.desktop;

import java.util.Optional;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The desktop session's, asked over its bus to wait for as long as the program runs: under Wayland it does not count from
 * the X server's. It is the program's own connection to the bus, and what was asked ends with it.
 */
final class SessionIdle implements IdleTimer {
    /** G_BUS_TYPE_SESSION. */
    private static final int SESSION = 2;
    private static final int MILLISECONDS = 2000;

    private final Gio gio;
    private final Pointer bus;
    private boolean asked;

    /** Functions of GLib's GIO; their meaning is in its reference manual. */
    interface Gio extends Library {
        @Nullable
        Pointer g_bus_get_sync(int type, @Nullable Pointer cancellable, @Nullable Pointer error);

        @Nullable
        Pointer g_variant_parse(@Nullable Pointer type, String text, @Nullable Pointer limit,
                @Nullable Pointer end, @Nullable Pointer error);

        @Nullable
        Pointer g_dbus_connection_call_sync(Pointer connection, String name, String path, String of,
                String method, @Nullable Pointer parameters, @Nullable Pointer replyType, int flags,
                int milliseconds, @Nullable Pointer cancellable, @Nullable Pointer error);

        void g_variant_unref(Pointer variant);
    }

    private SessionIdle(Gio gio, Pointer bus) {
        this.gio = gio;
        this.bus = bus;
    }

    /** Empty outside of a Wayland session with a bus. */
    static Optional<SessionIdle> open() {
        if (isUnset("WAYLAND_DISPLAY") || isUnset("DBUS_SESSION_BUS_ADDRESS")) {
            return Optional.empty();
        }
        try {
            var gio = Native.load("libgio-2.0.so.0", Gio.class);
            return Optional.ofNullable(gio.g_bus_get_sync(SESSION, null, null))
                    .map(bus -> new SessionIdle(gio, bus));
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty();
        }
    }

    @Override
    public void putOff() {
        if (!asked) {
            asked = true;
            var answer = gio.g_dbus_connection_call_sync(bus, "org.freedesktop.ScreenSaver",
                    "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "Inhibit",
                    gio.g_variant_parse(null, "('Bitan', 'two people are talking')", null, null, null), null,
                    0, MILLISECONDS, null, null);
            if (answer != null) {
                gio.g_variant_unref(answer);
            }
        }
    }

    private static boolean isUnset(String variable) {
        return System.getenv().getOrDefault(variable, "").isEmpty();
    }
}
