package bitan.note.print;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * What the printing system was asked, and answers at once, late or never. It has a thread of its own, which is left
 * behind if it never does: it cannot be interrupted. Safe between threads.
 */
public final class Pending<T> {
    private final FutureTask<T> task;
    private final String printer;
    private final Duration patience;

    private Pending(Callable<T> question, String printer, Duration patience) {
        this.task = new FutureTask<>(question);
        this.printer = printer;
        this.patience = patience;
    }

    /** Asks; returns at once. */
    public static <T> Pending<T> ask(String printer, Duration patience, Callable<T> question) {
        var pending = new Pending<>(question, printer, patience);
        Thread.ofPlatform().daemon().name("bitan-printer").start(pending.task);
        return pending;
    }

    /**
     * Waits for the answer. Where it does not come in time, it may come later all the same.
     *
     * @throws ProblemException NOT-02 or NOT-03
     */
    public T await() throws ProblemException {
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Printers.refused(printer, "no answer within " + patience.toMillis() + " ms");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Printers.refused(printer, "interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException known
                    ? known
                    : new ProblemException(
                            Problem.of(ProblemCode.NOT_03, printer, String.valueOf(e.getCause())), e);
        }
    }

    /** Whether there is no answer yet. */
    public boolean isOpen() {
        return !task.isDone();
    }

    /** The answer, if it has come by now and is no problem. */
    public Optional<T> answer() {
        return task.state() == Future.State.SUCCESS ? Optional.of(task.resultNow()) : Optional.empty();
    }
}
