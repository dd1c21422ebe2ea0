package bitan.app.display;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.limit.TimeLimited;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The start of JavaFX, once in a process: it may fail where libraries are missing, and hang with the display. */
public final class JavaFxStart {
    private static final Logger LOG = LoggerFactory.getLogger(JavaFxStart.class);
    /** A start takes two seconds (measured), and ten where every core is taken by something else. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private JavaFxStart() {
    }

    /**
     * Starts JavaFX, does this first on its thread, and waits for that.
     *
     * @throws ProblemException SCR-04 if the display does not answer in time, SCR-05 if either fails
     */
    public static <T> T first(Callable<T> work) throws ProblemException {
        try {
            return new TimeLimited<>("bitan-javafx", PATIENCE, () -> started(work)).call();
        } catch (TimeoutException e) {
            var display = System.getenv().getOrDefault("DISPLAY", "-");
            throw new ProblemException(Problem.of(ProblemCode.SCR_04, display, PATIENCE.toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        } catch (ExecutionException e) {
            throw failed(e);
        }
    }

    /** What JavaFX's thread throws would end nowhere but on a terminal. */
    private static <T> T started(Callable<T> work) throws ExecutionException, InterruptedException {
        var done = new CompletableFuture<T>();
        Platform.startup(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | LinkageError e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    /** What JavaFX says about missing libraries is for people; what else is thrown there is not. */
    private static String inWords(Throwable why) {
        var root = why;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean isSaid = root instanceof UnsupportedOperationException
                || root instanceof UnsatisfiedLinkError;
        return isSaid
                ? String.valueOf(root.getMessage()).replaceFirst("[.]$", "")
                : root.getClass().getSimpleName();
    }

    private static ProblemException failed(Throwable why) {
        LOG.error("JavaFX does not start", why);
        return new ProblemException(Problem.of(ProblemCode.SCR_05, inWords(why)), why);
    }
}
