package bitan.screens.desktop;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.sun.jna.Platform;

/**
 * Keeps the monitors from going dark: nobody moves a mouse at a counter where people talk. What the desktop does after
 * some time without a key is put off again and again by a thread of its own.
 */
public final class Awake implements AutoCloseable {
    /** Desktops offer a minute as the shortest time. */
    private static final int SECONDS = 10;

    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("awake").daemon().factory());

    private Awake() {
        thread.execute(() -> {
            var timers = found();
            thread.scheduleWithFixedDelay(() -> timers.forEach(IdleTimer::putOff), 0, SECONDS,
                    TimeUnit.SECONDS);
        });
    }

    /** Begins with it; on a system that has no such thing nothing happens. */
    public static Awake start() {
        return new Awake();
    }

    private static List<IdleTimer> found() {
        if (Platform.isWindows()) {
            return WindowsIdle.open().stream().map(IdleTimer.class::cast).toList();
        }
        return Platform.isLinux()
                ? Stream.concat(XIdle.open().stream(), SessionIdle.open().stream()).toList()
                : List.of();
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
