package bitan.counter;

import java.util.List;

import bitan.problem.Problem;

/** What came of importing or exporting ready sentences. */
public sealed interface Exchanged {

    /**
     * The sentences of a file are among the counter's.
     *
     * @param file its name
     * @param added how many are new
     * @param known how many were there already
     * @param problems what was left out
     */
    record Read(String file, int added, int known, List<Problem> problems) implements Exchanged {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** The counter's sentences are in a file of this name. */
    record Written(String file) implements Exchanged {}

    /** It cannot be done, and nothing was changed. */
    record Refused(Problem problem) implements Exchanged {}
}
