package bitan.app.running;

import java.time.Duration;
import java.util.function.Predicate;

/** A thread that the program depends on, and whether it still responds. Used by one thread. */
public final class Heartbeat {
    private final String name;
    private final Predicate<Runnable> ask;
    private volatile boolean hasBeaten;
    private boolean hasBegun;
    private boolean isAsked;
    private Duration silent = Duration.ZERO;

    /**
     * A thread.
     *
     * @param ask has the thread run something when it comes to it, and returns at once: whether it took it
     */
    public Heartbeat(String name, Predicate<Runnable> ask) {
        this.name = name;
        this.ask = ask;
    }

    String name() {
        return name;
    }

    /** Whether it was ever heard of: before that, the program is being started. */
    boolean hasBegun() {
        return hasBegun;
    }

    /** So much time has passed since the last call; answers for how long nothing was heard of it. */
    Duration silentAfter(Duration passed) {
        hasBegun |= hasBeaten;
        silent = hasBeaten ? Duration.ZERO : silent.plus(passed);
        if (hasBeaten || !isAsked) {
            hasBeaten = false;
            isAsked = ask.test(() -> hasBeaten = true);
        }
        return silent;
    }
}
