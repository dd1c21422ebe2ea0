package bitan.note;

import java.util.Optional;

/**
 * The result of a call, and the visitor's answer to it. Immutable.
 *
 * @param confirmed whether it is what they wanted; empty until they answer
 */
public record CallReport(CallOutcome outcome, Optional<Boolean> confirmed) {

    /** Whether the visitor has said that it is not what they wanted. */
    public boolean isDenied() {
        return confirmed.equals(Optional.of(false));
    }

    /** Whether the visitor has not answered yet. */
    public boolean isOpen() {
        return confirmed.isEmpty();
    }
}
