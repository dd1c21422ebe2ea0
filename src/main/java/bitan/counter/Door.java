package bitan.counter;

import java.time.Instant;
import java.util.Optional;

import bitan.problem.Problem;

/**
 * Whether the staff functions are locked. Immutable; it does not contain the PIN that was entered.
 *
 * @param admission the editor that was last let open
 */
public record Door(Lock lock, Optional<Admission> admission) {
    /** Nobody was let in. */
    public static final Door CLOSED = new Door(new Lock.Closed(), Optional.empty());
    /** Fewest digits of a PIN. */
    public static final int SHORTEST_PIN = 4;
    /** Most digits of a PIN. */
    public static final int LONGEST_PIN = 12;

    /** What lies behind it. */
    public enum Behind {
        GO_ON, GLOSSARY, GUIDES, SENTENCES, MODEL, DEMONSTRATION, STEADINESS, SETUP, QUIT
    }

    /** An editor of what the counter keeps, or the setup page. */
    public enum Editor {
        GLOSSARY, GUIDES, SENTENCES, SETUP
    }

    /** Leave to open an editor, once; {@code number} tells it from earlier ones. */
    public record Admission(int number, Editor editor) {}

    /** Whether the staff functions can be used. */
    public sealed interface Lock {
        /** With a PIN set, they ask for it; without one, they do not. */
        record Closed() implements Lock {}

        /** The PIN was entered, for a while. */
        record Open() implements Lock {}

        /** The PIN is asked for. */
        record Asking(Behind behind, Answer answer) implements Lock {}
    }

    /** What became of the last digits. */
    public sealed interface Answer {
        /** None were entered yet. */
        record None() implements Answer {}

        /** They are looked at. */
        record Trying() implements Answer {}

        /** They were wrong; so many more tries are free. */
        record Wrong(int left) implements Answer {}

        /** Too many were wrong: none are looked at until then. */
        record Waiting(Instant until) implements Answer {}

        /** No digits open it. */
        record Shut(Problem problem) implements Answer {}
    }

    /** Whether the PIN was entered and holds. */
    public boolean isOpen() {
        return lock instanceof Lock.Open;
    }

    /** The same with another lock. */
    public Door with(Lock now) {
        return new Door(now, admission);
    }

    /** The same with leave to open an editor. */
    public Door admitting(Editor editor) {
        int number = admission.map(Admission::number).orElse(0) + 1;
        return new Door(lock, Optional.of(new Admission(number, editor)));
    }
}
