package bitan.screens.desktop;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.sun.jna.Platform;

/**
 * Keeps the monitors from going dark: nobody moves a mouse at a counter where people talk. What the desktop does after
 * some time without a key is put off again and again by a thread of its own.
 */
public final class Awake implements AutoCloseable {
    /** Desktops offer a minute as the shortest time. */
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Thread thread;

    private Awake(Thread thread) {
        this.thread = thread;
    }

    /** Begins with it; on a system that has no such thing nothing happens. */
    public static Awake start() {
        return new Awake(Thread.ofPlatform().name("awake").daemon().start(Awake::stay));
    }

    private static void stay() {
        var timers = found();
        try {
            while (true) {
                timers.forEach(IdleTimer::putOff);
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        thread.interrupt();
    }
}
