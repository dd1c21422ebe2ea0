package bitan.counter;

import bitan.problem.Problem;

/** The result of importing a file of terms. */
public sealed interface Imported {

    /**
     * Its terms are among the counter's.
     *
     * @param file its name
     * @param added how many terms are new
     * @param known how many were there already
     */
    record Added(String file, int added, int known) implements Imported {}

    /** It cannot be used, and nothing was changed. */
    record Refused(Problem problem) implements Imported {}
}
