package bitan.settings;

/** Whether a counter shows words early, or only words that no longer change. */
public enum Steadiness {
    /** Every word as soon as it is heard, though it may still change. */
    RESPONSIVE,
    /** The last few characters wait until they are likely to stay. */
    BALANCED,
    /** Settled phrases only: nothing that is shown changes by itself. */
    STEADY
}
