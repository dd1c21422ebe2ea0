package bitan.settings;

/** How a window stands on its monitor. */
public enum WindowPlace {
    /** Over the whole monitor, without a frame. */
    FULL,
    /** An ordinary window among others. */
    WINDOW,
    /** A strip along one edge of the monitor, above other windows. */
    STRIP
}
