package bitan.screens.desktop;

/** What makes the monitors dark after some time without a key. Only for the thread of {@link Awake}. */
sealed interface IdleTimer permits XIdle, SessionIdle, WindowsIdle {
    /** Begins its time anew, as a key would. */
    void putOff();
}
