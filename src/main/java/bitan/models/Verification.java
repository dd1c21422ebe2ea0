package bitan.models;

import java.util.List;

import bitan.problem.Problem;

/** What comparing a model with its checksums found. */
public sealed interface Verification {

    /** Every file is as it was installed. */
    record Intact(int files) implements Verification {}

    /** Some are not; the problem is MOD_02. */
    record Damaged(List<Difference> differences, Problem problem) implements Verification {
        public Damaged {
            differences = List.copyOf(differences);
        }
    }

    /** No checksums are kept for this model: it was put there by hand, or long ago. */
    record Unknown() implements Verification {}

    /**
     * One file that is not as it should be.
     *
     * @param file relative to the model's folder
     */
    record Difference(String file, Kind kind) {

        /** How a file can differ. */
        public enum Kind {
            CHANGED, MISSING, EXTRA
        }
    }
}
