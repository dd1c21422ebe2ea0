package bitan.settings;

/** What a counter prefers while somebody speaks: to show words early, or to show words that stay. */
public enum Steadiness {
    /** Every word as soon as it is heard, though it may still change. */
    RESPONSIVE,
    /** The last few characters wait until they are likely to stay. */
    BALANCED,
    /** Settled phrases only: nothing that is shown changes by itself. */
    STEADY
}
