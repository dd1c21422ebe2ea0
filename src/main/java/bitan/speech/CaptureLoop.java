package bitan.speech;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.speech.Backlog.Task;

/**
 * The capture thread's work: reads a source while the microphone is on and an engine is ready for it. Waits for nothing
 * but the device; a source that is not live waits for the recogniser.
 */
final class CaptureLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(CaptureLoop.class);

    private final MicrophoneSwitch microphone;
    private final Supplier<AudioSource> sources;
    private final Backlog backlog;
    private final SafeConsumer<Captured> captured;
    private final LagWatch lag;
    private volatile @Nullable AudioSource open;
    private boolean holding;
    private @Nullable Thread waiting;

    CaptureLoop(MicrophoneSwitch microphone, Supplier<AudioSource> sources, Backlog backlog,
            Consumer<Captured> captured, LagWatch lag) {
        this.microphone = microphone;
        this.sources = sources;
        this.backlog = backlog;
        this.captured = new SafeConsumer<>(captured);
        this.lag = lag;
    }

    @Override
    public void run() {
        for (long session = microphone.awaitOn(); session >= 0; session = microphone.awaitOn()) {
            hold(true);
            try (var source = sources.get()) {
                open = source;
                read(source, session);
            } catch (RuntimeException | Error e) {
                LOG.error("The source of sound failed", e);
                microphone.turnOffSince(session);
                captured.say(new Captured.Lost(Problem.of(ProblemCode.APP_01, e.getClass().getSimpleName())));
            } finally {
                open = null;
                hold(false);
            }
            backlog.add(new Task.Cut());
        }
    }

    /** Ends the waiting for a device after the switch was turned. Interrupts nothing else, least a consumer. */
    synchronized void wake() {
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    /** Waits until no source is open, at most so long. */
    synchronized void awaitReleased(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); holding && left > 0; left = (end - System.nanoTime())
                / 1_000_000) {
            wait(left);
        }
    }

    private synchronized void hold(boolean now) {
        holding = now;
        notifyAll();
    }

    /** Lets go of the device from another thread, for a device that answers no interrupt. */
    void release() {
        var source = open;
        if (source != null) {
            source.close();
        }
    }

    private void read(AudioSource source, long session) {
        while (beginWaiting(session)) {
            Captured what;
            try {
                if (!source.isLive()) {
                    backlog.awaitWanted();
                }
                what = source.next();
            } catch (InterruptedException e) {
                continue;
            } finally {
                endWaiting();
            }
            pass(what, session);
        }
    }

    private synchronized boolean beginWaiting(long session) {
        waiting = microphone.isOnSince(session) ? Thread.currentThread() : null;
        return waiting != null;
    }

    private synchronized void endWaiting() {
        waiting = null;
        Thread.interrupted(); // one that came too late to be seen must not reach the consumer
    }

    private void pass(Captured what, long session) {
        if (what instanceof Captured.Frame frame) {
            take(frame);
            return;
        }
        captured.say(what);
        switch (what) {
            case Captured.Lost _ -> backlog.add(new Task.Cut());
            case Captured.Found found -> LOG.info("Listening to {}", found.device());
            case Captured.End _ -> microphone.turnOffSince(session);
            case Captured.Silent _,Captured.Frame _ -> {
                // more sound will come
            }
        }
    }

    private void take(Captured.Frame frame) {
        if (backlog.makeRoomFor(frame)) {
            captured.say(frame);
            backlog.add(frame);
        }
        lag.look();
    }
}
