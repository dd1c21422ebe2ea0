package bitan.setup;

import java.util.Optional;

import bitan.problem.Problem;

/**
 * What somebody had done at the setup page, and how it went. Immutable.
 *
 * @param problem why it was not done; empty if it was
 */
public record Attempt(Deed deed, boolean isUnderWay, Optional<Problem> problem) {

    /** What can be done there beside choosing. */
    public enum Deed {
        /** The staff PIN is set. */
        SET_PIN,
        /** The staff PIN is removed. */
        CLEAR_PIN,
        /** A tone is played to the visitor's headphones. */
        PLAY_TONE,
        /** A page is printed. */
        PRINT_PAGE,
        /** The program is started at login from now on, or not any more. */
        START_AT_LOGIN,
        /** A model is installed. */
        INSTALL
    }

    /** It is being done. */
    public static Attempt begun(Deed deed) {
        return new Attempt(deed, true, Optional.empty());
    }

    /** It was done, unless there was a problem. */
    public static Attempt ended(Deed deed, Optional<Problem> problem) {
        return new Attempt(deed, false, problem);
    }
}
