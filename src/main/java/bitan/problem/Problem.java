package bitan.problem;

import java.util.List;
import java.util.Set;

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

    /** Codes whose last fact may quote what somebody wrote, in a file most likely. */
    private static final Set<ProblemCode> QUOTING = Set.of(ProblemCode.SET_04, ProblemCode.SET_05,
            ProblemCode.GLO_01,
            ProblemCode.GLO_04, ProblemCode.GLO_05, ProblemCode.WIS_01, ProblemCode.GUI_08,
            ProblemCode.GUI_11,
            ProblemCode.GUI_12,
            ProblemCode.GUI_13, ProblemCode.GUI_14, ProblemCode.GUI_15, ProblemCode.NOT_05,
            ProblemCode.LET_02,
            ProblemCode.JOU_05, ProblemCode.PIN_03, ProblemCode.APP_01);

    /** Code and facts as a log may have them: without a fact that may quote what somebody wrote. */
    public String inLog() {
        int quoted = QUOTING.contains(code) && !facts.isEmpty() ? 1 : 0;
        return code.label() + " " + facts.subList(0, facts.size() - quoted);
    }

    /** A problem with its facts, each written by {@code String.valueOf}. */
    public static Problem of(ProblemCode code, Object... facts) {
        return new Problem(code, List.of(facts).stream().map(String::valueOf).toList());
    }
}
