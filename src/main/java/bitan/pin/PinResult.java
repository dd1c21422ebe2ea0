package bitan.pin;

import java.time.Duration;
import java.util.Optional;

import bitan.problem.Problem;

/** The result of entering a PIN. */
public sealed interface PinResult {
    /** The PIN was right, or none is set. */
    record Opened(Optional<Problem> problem) implements PinResult {}

    /**
     * The PIN was wrong.
     *
     * @param left how many more tries are free
     * @param delay how long until the next is looked at; zero while some are free
     */
    record Wrong(int left, Duration delay, Optional<Problem> problem) implements PinResult {}

    /** Too many were wrong: this one was not looked at. */
    record Waiting(Duration left) implements PinResult {}

    /** What is kept cannot be used; only the machine's administrator can open. */
    record Shut(Problem problem) implements PinResult {}
}
