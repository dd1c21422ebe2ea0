package bitan.audio;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import bitan.audio.Captured.End;

/**
 * The microphone, as frames of about 50 ms. A microphone that is missing, unplugged or in use is reported once by
 * {@link Captured.Lost} and tried again until it is back. Read by one thread, closed by any.
 */
public final class Microphone implements AudioSource {

    /** A minute of frames: a reader may pause so long before sound is lost in the device. */
    private static final int MOST_WAITING = 1_200;

    /** The monitor of a sleeping PulseAudio sink gives its first sound after two seconds (measured, 16.1). */
    private static final Duration FIRST_SOUND = Duration.ofSeconds(5);
    private static final Duration NEXT_SOUND = Duration.ofSeconds(2);
    private static final Duration RELEASE = Duration.ofMillis(500);

    private final BlockingQueue<Captured> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Delivery delivery = new Delivery(waiting);
    private final Capture capture;
    private final Thread thread;
    private final Duration patience;
    private volatile boolean closed;

    private Microphone(Capture.Wish wish, Duration patience) {
        capture = new Capture(wish, delivery);
        thread = Thread.ofPlatform().daemon().name("microphone").unstarted(capture);
        this.patience = patience;
    }

    /**
     * Starts to listen, on a thread of its own. What goes wrong is told by {@link #next}.
     *
     * @param device name or part of the name of one of {@link SoundInputs}; if it is empty or not there, the default
     */
    public static Microphone listen(Optional<String> device) {
        return listen(device, NEXT_SOUND);
    }

    /**
     * The same, and hands each 10 ms on at once, for somebody who listens.
     *
     * @param ear hears samples at {@link AudioSource#SAMPLE_RATE} on the microphone's thread: to return at once
     */
    public static Microphone listen(Optional<String> device, Consumer<short[]> ear) {
        return started(new Capture.Wish(device, true, Optional.of(ear)), NEXT_SOUND);
    }

    /** Listens to this device and no other: while it is not there, no sound comes. */
    public static Microphone listenOnlyTo(String device) {
        return started(new Capture.Wish(Optional.of(device), false, Optional.empty()), NEXT_SOUND);
    }

    /** Listens with other than the usual patience with a device that falls silent. */
    static Microphone listen(Optional<String> device, Duration patience) {
        return started(new Capture.Wish(device, true, Optional.empty()), patience);
    }

    private static Microphone started(Capture.Wish wish, Duration patience) {
        var microphone = new Microphone(wish, patience);
        microphone.thread.start();
        return microphone;
    }

    @Override
    public Captured next() throws InterruptedException {
        while (!closed) {
            var limit = delivery.flowing() ? patience : FIRST_SOUND;
            var captured = waiting.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (captured != null) {
                return captured;
            }
            if (capture.isOpening()) {
                delivery.unanswered(limit);
            } else {
                delivery.lost();
            }
            capture.reopen();
        }
        return new End();
    }

    /** Whoever opens the device next would not get it while it is held; one that hangs is not waited for. */
    private void awaitReleased() {
        try {
            thread.join(RELEASE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        capture.close();
        thread.interrupt();
        waiting.clear();
        waiting.offer(new End());
        awaitReleased();
    }
}
