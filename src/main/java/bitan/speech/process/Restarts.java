package bitan.speech.process;

import java.time.Duration;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * How often a recogniser process is started again, after what wait, and how long one is waited for. One that was of
 * use for a while is replaced at once; one that ends again and again is given up. Not safe between threads.
 */
final class Restarts {
    /** Ends in a row after which the next start would not end otherwise. */
    static final int MOST = 5;

    private static final Duration FIRST_WAIT = Duration.ofMillis(250);

    /** Within the two seconds after which whoever reads captions looks up; a frame takes some milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** A machine busy with something else must not lose its recogniser for that: the second time it gets more. */
    private static final int MOST_PATIENCE = 2;

    private int inRow;

    /** One ended, and had been of use or not. */
    void ended(boolean wasOfUse) {
        inRow = wasOfUse ? 1 : inRow + 1;
    }

    /** Somebody wants it tried again. */
    void forgive() {
        inRow = 0;
    }

    int inRow() {
        return inRow;
    }

    /**
     * How long to wait before the next start: nothing the first time, then longer each time.
     *
     * @param how how the last one ended
     * @throws ProblemException SPE-02 if no next start is worth it
     */
    Duration beforeNext(String how) throws ProblemException {
        if (inRow >= MOST) {
            throw new ProblemException(Problem.of(ProblemCode.SPE_02, inRow + " × " + how));
        }
        return inRow <= 1 ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << (inRow - 2));
    }

    /** How long to wait for an answer before the process counts as hung. */
    Duration patience() {
        return PATIENCE.multipliedBy(1L << Math.clamp(inRow - 1, 0, MOST_PATIENCE));
    }
}
