package bitan.screens.shared;

import bitan.ink.InkReading;

/**
 * What helps the visitor to answer, at one moment. Immutable.
 *
 * @param reading what the ink on the visitor's sheet reads, as far as it was read
 */
public record Replying(InkReading reading) {
    /** No help: what is written, typed and tapped is sent all the same. */
    public static final Replying NONE = new Replying(InkReading.NONE);

    /** The same with another reading. */
    public Replying withReading(InkReading now) {
        return new Replying(now);
    }
}
