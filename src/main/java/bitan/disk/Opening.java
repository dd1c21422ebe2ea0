package bitan.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Opens a file on a thread of its own. Opening cannot be interrupted, and waits without end for the other side of a pipe
 * that came into the place of a file after it was looked at, or for a file server that is gone: such a thread is left
 * behind, and closes what it may still get.
 */
final class Opening {
    /** Longer than a disk that sleeps needs to turn again. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What opens. */
    interface How<T> {
        T open() throws IOException;
    }

    private Opening() {
    }

    /** What was opened, or the exception of opening it; an interruption stays to be heeded by others. */
    static <T extends Closeable> T inTime(Path file, How<T> how) throws IOException {
        var opening = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("bitan-open").start(() -> open(how, opening));
        boolean isInterrupted = false;
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                try {
                    return opening.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    isInterrupted = true;
                } catch (TimeoutException e) {
                    opening.completeExceptionally(
                            new FileSystemException(file.toString(), null,
                                    "no answer within " + PATIENCE.toSeconds() + " s"));
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T extends Closeable> void open(How<T> how, CompletableFuture<T> opening) {
        try {
            var opened = how.open();
            if (!opening.complete(opened)) {
                opened.close();
            }
        } catch (IOException | RuntimeException e) {
            opening.completeExceptionally(e);
        }
    }
}
