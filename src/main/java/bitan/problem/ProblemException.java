package bitan.problem;

/** Carries a {@link Problem} to whoever can tell the user; the message and cause are for the technician's log. */
public final class ProblemException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** A problem without a deeper cause. */
    public ProblemException(Problem problem) {
        super(problem.code().label() + " " + problem.facts());
        this.problem = problem;
    }

    /** A problem and the exception that revealed it. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.code().label() + " " + problem.facts(), cause);
        this.problem = problem;
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }

    /** What went wrong with this, for which an exception is the reason; its message is not told, and may quote anything. */
    public static ProblemException of(ProblemCode code, Object what, Throwable cause) {
        return new ProblemException(Problem.of(code, what, cause.getClass().getSimpleName()), cause);
    }
}
