package bitan.audio;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import bitan.limit.TimeLimited;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Something that is asked of the system's sound. A server that hangs never answers, so the wait is limited. Safe between threads. */
public final class SoundQuestion<T> {
    private final Duration patience;
    private final TimeLimited<T> question;

    /**
     * Not asked yet.
     *
     * @param thread the name of the thread it is asked on
     * @param patience how long the answer is waited for
     */
    public SoundQuestion(String thread, Duration patience, Callable<T> question) {
        this.patience = patience;
        this.question = new TimeLimited<>(thread, patience, question);
    }

    /**
     * Asks, or waits for an answer that is still to come.
     *
     * @throws ProblemException MIC-06 if the system does not answer
     */
    public T answer() throws ProblemException {
        try {
            return question.call();
        } catch (TimeoutException e) {
            throw unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unanswered(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Java Sound failed", e);
        }
    }

    private ProblemException unanswered(Exception e) {
        return new ProblemException(Problem.of(ProblemCode.MIC_06, patience.toSeconds()), e);
    }
}
