package bitan.pin;

import java.util.Optional;

/**
 * What is kept about the PIN.
 *
 * @param hash empty if none is set
 * @param kept where a file was set aside that could not be read; then the gate is shut
 * @param reset milliseconds of the reset that was last heeded, 0 if none was
 */
record PinState(Optional<PinHash> hash, Tries tries, Optional<String> kept, long reset) {
    static final PinState NONE = new PinState(Optional.empty(), Tries.NONE, Optional.empty(), 0);

    static PinState open(long reset) {
        return new PinState(Optional.empty(), Tries.NONE, Optional.empty(), reset);
    }

    static PinState shut(String kept, long reset) {
        return new PinState(Optional.empty(), Tries.NONE, Optional.of(kept), reset);
    }

    PinState with(Tries tried) {
        return new PinState(hash, tried, kept, reset);
    }
}
