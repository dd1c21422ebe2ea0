package bitan.audio;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * The work of the capture thread: opens the device, reads it, and when it goes looks for it until it is back.
 * {@link #reopen} and {@link #close} may be called from any thread.
 */
final class Capture implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Capture.class);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** Every five seconds of another device's sound, the wanted one is tried again. */
    private static final int READS_BETWEEN_TRIES = 100;

    private final Wish wish;
    private final Delivery delivery;

    private Duration pause = SHORTEST_PAUSE;
    private boolean other;
    private boolean toldOfOther;
    private final AtomicReference<@Nullable InputLine> open = new AtomicReference<>();
    private volatile boolean opening;
    private volatile boolean closed;

    /**
     * What to capture from.
     *
     * @param device name or part of the name; empty for the default
     * @param orDefault whether the default is captured from while there is no device of that name
     * @param ear hears each 10 ms at once, before they are delivered; empty if nobody does
     */
    record Wish(Optional<String> device, boolean orDefault, Optional<Consumer<short[]>> ear) {}

    /** Captures as wished. */
    Capture(Wish wish, Delivery delivery) {
        this.wish = wish;
        this.delivery = delivery;
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                listen();
                if (!closed) {
                    delivery.lost();
                    Thread.sleep(pause);
                    pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("Capture ends");
        }
    }

    private void listen() throws InterruptedException {
        try {
            var next = opened();
            while (next.isPresent()) {
                next = hear(next.get());
            }
        } catch (RuntimeException e) {
            LOG.warn("Java Sound failed", e);
        }
    }

    private Optional<InputLine> opened() throws InterruptedException {
        opening = true;
        try {
            return open();
        } finally {
            opening = false;
        }
    }

    /** Whether a device is being looked for or opened: the capture thread waits for the sound system. */
    boolean isOpening() {
        return opening;
    }

    private Optional<InputLine> open() throws InterruptedException {
        var asked = openWanted();
        if (asked.isPresent() || !wish.orDefault) {
            other = false;
            return asked;
        }
        other = wish.device.isPresent();
        var instead = InputDevices.openDefault();
        if (other && instead.isPresent() && !toldOfOther) {
            toldOfOther = true;
            delivery.tell(Problem.of(ProblemCode.MIC_03, wish.device.orElseThrow()));
        }
        return instead;
    }

    private Optional<InputLine> openWanted() {
        return wish.device.flatMap(name -> InputDevices.open(name));
    }

    /** Reads until the device goes, or until the wanted one comes; then answers that one's line. */
    private Optional<InputLine> hear(InputLine line) throws InterruptedException {
        open.set(line);
        delivery.opened(line.device());
        try (line) {
            var wantedLine = Optional.<InputLine>empty();
            for (int reads = 1; !closed && wantedLine.isEmpty(); reads++) {
                var samples = wish.ear.isPresent() ? line.read(wish.ear.get()) : line.read();
                if (samples.length == 0) {
                    break;
                }
                pause = SHORTEST_PAUSE;
                delivery.sound(samples);
                wantedLine = other && reads % READS_BETWEEN_TRIES == 0 ? openWanted() : wantedLine;
            }
            wantedLine.ifPresent(_ -> {
                other = false;
                delivery.changing();
            });
            return wantedLine;
        }
    }

    /**
     * Lets go of the device, so that the capture thread opens it anew. A sound server that hangs may hold up its
     * closing, which therefore happens on a thread of its own.
     */
    void reopen() {
        var line = open.getAndSet(null);
        if (line != null) {
            Thread.ofPlatform().daemon().name("microphone-release").start(line::close);
        }
    }

    /** Ends the capture and lets go of the device, without waiting for either. */
    void close() {
        closed = true;
        reopen();
    }
}
