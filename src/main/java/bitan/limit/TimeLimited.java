package bitan.limit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * A call that may never return because a driver or a server hangs, and that nothing can interrupt. It is made on a
 * daemon thread, which does not keep the process from ending, and waited for so long at most. While it hangs, no second
 * one is made: whoever calls then waits for the first one, for what is left of its time. Safe between threads.
 */
public final class TimeLimited<T> {
    private final String thread;
    private final Duration most;
    private final Callable<T> work;
    private @Nullable Running<T> running;

    private record Running<T>(FutureTask<T> task, long end) {}

    /**
     * A call that was not made yet.
     *
     * @param thread the name of the thread it is made on
     * @param most how long it is waited for
     */
    public TimeLimited(String thread, Duration most, Callable<T> work) {
        this.thread = thread;
        this.most = most;
        this.work = work;
    }

    /**
     * Makes the call, or waits for the one that is still running.
     *
     * @throws TimeoutException if it does not return in time
     * @throws ExecutionException if it throws something
     */
    public T call() throws TimeoutException, ExecutionException, InterruptedException {
        var now = running();
        return now.task.get(Math.max(0, now.end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private synchronized Running<T> running() {
        if (running == null || running.task.isDone()) {
            running = new Running<>(new FutureTask<>(work), System.nanoTime() + most.toNanos());
            Thread.ofPlatform().daemon().name(thread).start(running.task);
        }
        return running;
    }
}
