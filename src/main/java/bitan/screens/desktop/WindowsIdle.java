package bitan.screens.desktop;

import java.util.Map;
import java.util.Optional;

import com.sun.jna.Native;
import com.sun.jna.win32.StdCallLibrary;

/** That of Windows. Written by the API's reference and not tried: the machines it was made on have no Windows. */
record WindowsIdle(Kernel32 kernel32) implements IdleTimer {
    /** ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED. */
    private static final int SYSTEM_AND_DISPLAY = 0x1 | 0x2;

    /** A function of kernel32.dll; its meaning is in the Windows API reference. */
    interface Kernel32 extends StdCallLibrary {
        int SetThreadExecutionState(int flags);
    }

    static Optional<WindowsIdle> open() {
        try {
            return Optional.of(new WindowsIdle(Native.load("kernel32", Kernel32.class, Map.of())));
        } catch (UnsatisfiedLinkError e) {
            return Optional.empty();
        }
    }

    @Override
    public void putOff() {
        kernel32.SetThreadExecutionState(SYSTEM_AND_DISPLAY);
    }
}
