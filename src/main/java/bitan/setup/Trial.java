package bitan.setup;

import bitan.conversation.Speaker;
import bitan.problem.Problem;

/** Somebody tries a microphone for some seconds; what was said is shown and kept nowhere. Immutable. */
public sealed interface Trial {

    /** Whose microphone it is. */
    Speaker speaker();

    /** The model is loaded and the microphone opened. */
    record Beginning(Speaker speaker) implements Trial {}

    /**
     * It is listened to.
     *
     * @param level loudness, 0 to 1
     * @param left share of the time that is left, 0 to 1
     */
    record Listening(Speaker speaker, double level, double left) implements Trial {}

    /** What was understood; empty if nothing was. */
    record Heard(Speaker speaker, String text) implements Trial {
        /** What somebody said belongs into no log. */
        @Override
        public String toString() {
            return "Heard[" + speaker + "]";
        }
    }

    /** It could not be tried. */
    record Failed(Speaker speaker, Problem problem) implements Trial {}

    /** Whether it goes on. */
    default boolean isUnderWay() {
        return this instanceof Beginning || this instanceof Listening;
    }
}
