package bitan.screens.desktop;

import java.util.Map;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.win32.StdCallLibrary;
import org.jspecify.annotations.Nullable;

/** The functions of Windows' user32.dll that Bitan calls; 64-bit. Their meaning is in the Windows API reference. */
interface User32 extends StdCallLibrary {
    /** GWL_STYLE. */
    int STYLE = -16;
    /** GWL_EXSTYLE. */
    int EXTENDED_STYLE = -20;
    /** WS_CAPTION and WS_THICKFRAME. */
    long FRAME = 0x00C00000L | 0x00040000L;
    /** WS_EX_NOACTIVATE. */
    long NO_ACTIVATE = 0x08000000L;
    /** SWP_NOSIZE, SWP_NOMOVE, SWP_NOZORDER, SWP_NOACTIVATE and SWP_FRAMECHANGED: nothing but the frame is new. */
    int FRAME_ONLY = 0x0001 | 0x0002 | 0x0004 | 0x0010 | 0x0020;

    static User32 load() {
        return Native.load("user32", User32.class, Map.of());
    }

    @Nullable
    Pointer FindWindowW(@Nullable WString className, WString title);

    long GetWindowLongPtrW(Pointer window, int index);

    long SetWindowLongPtrW(Pointer window, int index, long value);

    boolean SetWindowPos(Pointer window, @Nullable Pointer after, int x, int y, int width, int height,
            int flags);

    boolean SetForegroundWindow(Pointer window);
}
