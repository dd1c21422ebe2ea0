package bitan.app.doctor;

import java.util.List;
import java.util.Optional;

import bitan.problem.Problem;

/**
 * The result of one check.
 *
 * @param what its name, a key of the words of {@link FindingText}
 * @param said how it is, a key there as well
 * @param facts what is put into that
 * @param problem what is wrong with it
 */
public record Finding(String what, String said, List<Object> facts, Optional<Problem> problem) {
    public Finding {
        facts = List.copyOf(facts);
    }

    /** Nothing is known to be wrong. */
    static Finding of(String what, String said, Object... facts) {
        return new Finding(what, said, List.of(facts), Optional.empty());
    }

    /** A thing whose detail needs no words. */
    static Finding plain(String what, Object detail) {
        return of(what, "plain", detail);
    }

    Finding with(Optional<Problem> found) {
        return new Finding(what, said, facts, found);
    }

    Finding with(Problem found) {
        return with(Optional.of(found));
    }
}
