package bitan.screens;

import bitan.settings.Settings.Monitor;

/** Where two windows lie on one monitor: apart where both fit, else as wide as drawn and a strip of each to be clicked. */
final class WindowAreas {
    /** What both screens are drawn for, pixels. */
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private WindowAreas() {
    }

    /** The window at the top left. */
    static Monitor first(Monitor on) {
        return new Monitor(on.x(), on.y(), width(on), height(on));
    }

    /** The window at the bottom right. */
    static Monitor second(Monitor on) {
        return new Monitor(on.x() + on.width() - width(on), on.y() + on.height() - height(on), width(on),
                height(on));
    }

    private static int width(Monitor on) {
        return besideEachOther(on)
                ? on.width() / 2
                : aboveEachOther(on) ? on.width() : Math.min(WIDTH, on.width());
    }

    /** An eighth of the monitor is left, so that the other window shows. */
    private static int height(Monitor on) {
        return besideEachOther(on)
                ? on.height()
                : aboveEachOther(on) ? on.height() / 2 : Math.min(HEIGHT, on.height() - on.height() / 8);
    }

    private static boolean besideEachOther(Monitor on) {
        return on.width() >= 2 * WIDTH;
    }

    private static boolean aboveEachOther(Monitor on) {
        return !besideEachOther(on) && on.height() >= 2 * HEIGHT;
    }
}
