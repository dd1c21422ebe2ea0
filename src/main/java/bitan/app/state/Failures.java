package bitan.app.state;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * What failed unforeseen while the counter goes on. Each kind is told and logged once; how often it came again is
 * logged at each doubling, so that a task that fails every second leaves its count and does not fill the log. Safe
 * between threads.
 */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Map<Kind, Long> counts = new ConcurrentHashMap<>();
    private final Consumer<Problem> told;

    /** What failed, with what, and where in this program; no message, which may quote a conversation. */
    private record Kind(String task, String exception, String place) {
        static Kind of(String task, Throwable cause) {
            var place = Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("bitan.")).findFirst()
                    .map(frame -> frame.getFileName() + ":" + frame.getLineNumber()).orElse("");
            return new Kind(task, cause.getClass().getSimpleName(), place);
        }
    }

    /** Nothing failed yet; {@code told} hears APP-01 once for each kind. */
    Failures(Consumer<Problem> told) {
        this.told = told;
    }

    /** Counts a failure. */
    void failed(String task, Throwable cause) {
        var kind = Kind.of(task, cause);
        long count = counts.merge(kind, 1L, Long::sum);
        if (count == 1) {
            LOG.error("{} failed", task, cause);
            told.accept(Problem.of(ProblemCode.APP_01, kind.exception() + " " + kind.place()));
        } else if (Long.bitCount(count) == 1) {
            LOG.error("{} failed {} times: {} {}", task, count, kind.exception(), kind.place());
        }
    }
}
