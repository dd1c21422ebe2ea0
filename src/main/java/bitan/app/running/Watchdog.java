package bitan.app.running;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Ends a kiosk that hangs, so that whoever watches the process starts it again: the journal has what was said, and a
 * start takes two seconds. A thread of its own looks every second.
 */
public final class Watchdog implements AutoCloseable {
    /**
     * Longer than people wait in front of a still screen before they give up on it (10 s: Nielsen, Usability
     * Engineering, 1993), and than a disk that is busy or wakes up takes to write a turn; much longer than the longest
     * frame measured with all cores taken (66 ms).
     */
    static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A start takes two seconds (measured), and ten where every core is taken by something else. */
    static final Duration FOR_THE_START = PATIENCE.multipliedBy(3);
    private static final Duration EVERY = Duration.ofSeconds(1);
    /**
     * What one look counts at most: where more has passed, the machine slept or was busy with something else, and the
     * watched threads had as little time as this one.
     */
    private static final Duration MOST = EVERY.multipliedBy(2);

    private final List<Heartbeat> hearts;
    private final LongSupplier nanos;
    private final Consumer<String> hung;
    private long last;
    private volatile boolean isLeaving;

    /** {@code hung} hears which one is silent, on the looking thread. */
    Watchdog(List<Heartbeat> hearts, LongSupplier nanos, Consumer<String> hung) {
        this.hearts = List.copyOf(hearts);
        this.nanos = nanos;
        this.hung = hung;
        this.last = nanos.getAsLong();
    }

    /** Watches from now on, and ends the process with {@link ExitCode#HUNG}. */
    public static Watchdog over(List<Heartbeat> hearts) {
        var dog = new Watchdog(hearts, System::nanoTime, Hang::end);
        Thread.ofPlatform().daemon().name("bitan-watchdog").start(dog::watch);
        return dog;
    }

    /** One look. */
    void look() {
        long now = nanos.getAsLong();
        var passed = Duration.ofNanos(Math.min(now - last, MOST.toNanos()));
        last = now;
        for (var heart : hearts) {
            var patience = heart.hasBegun() ? PATIENCE : FOR_THE_START;
            if (heart.silentAfter(passed).compareTo(patience) >= 0) {
                hung.accept(heart.name());
                return;
            }
        }
    }

    /** The clerk leaves: the threads may end now, but a program that does not get to its end is ended. */
    @Override
    public void close() {
        isLeaving = true;
    }

    private void watch() {
        LockSupport.parkNanos(EVERY.toNanos());
        while (!isLeaving) {
            look();
            LockSupport.parkNanos(EVERY.toNanos());
        }
        LockSupport.parkNanos(PATIENCE.toNanos());
        Runtime.getRuntime().halt(ExitCode.LEFT);
    }
}
