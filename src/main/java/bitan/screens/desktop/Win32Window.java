package bitan.screens.desktop;

import java.util.Optional;
import javafx.stage.Stage;

import com.sun.jna.Pointer;
import com.sun.jna.WString;

/** A window of Windows. Written by the API's reference and not tried: the machines it was made on have no Windows. */
record Win32Window(User32 user32, Pointer handle) implements SystemWindow {

    static Optional<Win32Window> of(Stage stage) {
        try {
            var user32 = User32.load();
            return Optional.ofNullable(user32.FindWindowW(null, new WString(stage.getTitle())))
                    .map(handle -> new Win32Window(user32, handle));
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean acceptKeyboard(boolean accepted) {
        set(User32.EXTENDED_STYLE, User32.NO_ACTIVATE, !accepted);
        return true;
    }

    /** Takes its frame off: what is as large as the monitor and has no frame stands above the taskbar. */
    @Override
    public void fill(boolean whole) {
        set(User32.STYLE, User32.FRAME, !whole);
        user32.SetWindowPos(handle, null, 0, 0, 0, 0, User32.FRAME_ONLY);
    }

    @Override
    public boolean isFilling() {
        return (user32.GetWindowLongPtrW(handle, User32.STYLE) & User32.FRAME) == 0;
    }

    @Override
    public void comeForward() {
        user32.SetForegroundWindow(handle);
    }

    private void set(int index, long bits, boolean on) {
        long style = user32.GetWindowLongPtrW(handle, index);
        user32.SetWindowLongPtrW(handle, index, on ? style | bits : style & ~bits);
    }
}
