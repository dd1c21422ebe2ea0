package bitan.screens.desktop;

import java.util.Optional;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/** The X server's, from which its own screen saver, DPMS and the desktops of X11 count, by a connection of its own. */
record XIdle(Xlib xlib, Pointer display) implements IdleTimer {

    /** Functions of libX11; their meaning is in the Xlib manual. */
    interface Xlib extends Library {
        @Nullable
        Pointer XOpenDisplay(@Nullable String name);

        int XResetScreenSaver(Pointer display);

        int XFlush(Pointer display);
    }

    /** Empty without an X server. */
    static Optional<XIdle> open() {
        try {
            var xlib = Native.load("libX11.so.6", Xlib.class);
            return Optional.ofNullable(xlib.XOpenDisplay(null)).map(display -> new XIdle(xlib, display));
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty();
        }
    }

    @Override
    public void putOff() {
        xlib.XResetScreenSaver(display);
        xlib.XFlush(display);
    }
}
