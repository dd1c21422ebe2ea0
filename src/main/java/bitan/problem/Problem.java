package bitan.problem;

import java.util.List;

/**
 * One thing that went wrong. Immutable and safe between threads.
 *
 * @param code what kind of problem
 * @param facts the facts of the case in the order {@link ProblemCode} lists them; never conversation text
 */
public record Problem(ProblemCode code, List<String> facts) {
    public Problem {
        facts = List.copyOf(facts);
    }

    /** A problem with its facts, each written by {@code String.valueOf}. */
    public static Problem of(ProblemCode code, Object... facts) {
        return new Problem(code, List.of(facts).stream().map(String::valueOf).toList());
    }
}
