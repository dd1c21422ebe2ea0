package bitan.screens.desktop;

import java.util.Optional;
import javafx.stage.Stage;

import com.sun.jna.Platform;

/** A shown window as the window system knows it. FX thread only. */
public sealed interface SystemWindow permits GtkWindow, Win32Window, UnknownWindow {

    /** The one of this stage, which must be shown. */
    static SystemWindow of(Stage stage) {
        Optional<? extends SystemWindow> found = Platform.isWindows()
                ? Win32Window.of(stage)
                : Platform.isLinux() ? GtkWindow.of(stage) : Optional.empty();
        return found.isPresent() ? found.get() : new UnknownWindow(stage);
    }

    /**
     * Lets it take the keyboard when it is touched or shown, or never.
     *
     * @return whether the window system holds to that
     */
    boolean acceptKeyboard(boolean accepted);

    /** Covers its whole monitor, panels of the desktop too, or becomes an ordinary window again. */
    void fill(boolean whole);

    /** Whether it covers its whole monitor as far as the window system tells. */
    boolean isFilling();

    /** Keeps a part of the desktop's edge free of other maximised windows, where the window system can; empty for none. */
    default void reserve(Optional<ReservedEdge> edge) {
    }

    /** Is taken away and shown again: some window managers look only then at what kind of window it is. */
    default void appearAnew() {
    }

    /** Comes before other programs with the keyboard: somebody asked for it just now. */
    void comeForward();
}
