package bitan.speech;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.problem.ProblemException;
import bitan.speech.Backlog.Task;

/**
 * One voice from its microphone to words: a capture thread reads the source, a recogniser thread owns the engine,
 * and between them waits at most a minute of sound. The source is opened once an engine is there.
 * <p>
 * Sound is never silently lost. More than a second of it waiting is said by {@code Lagging}, each further second
 * again, and 0 when caught up. When a minute waits, long silence is let go, the oldest first; where there is none,
 * {@code Lagging} says that listening pauses, and that it goes on once all was recognised that waited. A source that is
 * not live is read as fast as it is recognised, and never waits. After any {@code Failed} the microphone is off, and
 * {@link #listen} begins anew with a new engine, whose times start at 0 again.
 * <p>
 * Methods may be called from any thread but the two consumers', and none but {@link #awaitReleased} and {@link #close} waits.
 */
public final class Listener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private static final double MOST_WAITING_SECONDS = 60;
    private static final Duration DEVICE_PATIENCE = Duration.ofSeconds(2);
    private static final Duration ENGINE_PATIENCE = Duration.ofSeconds(5);

    private final MicrophoneSwitch microphone = new MicrophoneSwitch();
    private final Backlog backlog = new Backlog(MOST_WAITING_SECONDS);
    private final CaptureLoop captureLoop;
    private final Thread capture;
    private final Thread recogniser;

    /**
     * A listener that is off.
     *
     * @param voice whose voice, to name the threads
     * @param sources opens the source, on the capture thread, each time listening begins
     * @param engines opens the engine, on the recogniser thread
     * @param captured hears all the source answers, on the capture thread: to return at once
     * @param heard hears all the engine answers, on the recogniser thread; {@code Lagging} from both threads, one at a
     *     time
     */
    public Listener(String voice, Supplier<AudioSource> sources, EngineFactory engines,
            Consumer<Captured> captured, Consumer<SpeechEvent> heard) {
        var lag = new LagWatch(backlog, heard);
        captureLoop = new CaptureLoop(microphone, sources, backlog, captured, lag);
        capture = Thread.ofPlatform().daemon().name("capture " + voice).unstarted(captureLoop);
        recogniser = Thread.ofPlatform().daemon().name("recogniser " + voice)
                .unstarted(new RecogniserLoop(backlog, () -> ready(engines), this::engineLost, heard, lag));
    }

    private SpeechEngine ready(EngineFactory engines) throws ProblemException {
        var engine = engines.open();
        microphone.ready(true);
        return engine;
    }

    private void engineLost() {
        microphone.ready(false);
        pause();
    }

    /** Turns the microphone on. Without effect when it is on, or after {@link #close}. */
    public synchronized void listen() {
        if (microphone.isOn()) {
            return;
        }
        backlog.add(new Task.Begin()); // before any sound of this session can be
        if (microphone.turnOn() && capture.getState() == Thread.State.NEW) {
            recogniser.start();
            capture.start();
        }
    }

    /** Turns the microphone off: the device is let go, and what is open is settled. Without effect when it is off. */
    public synchronized void pause() {
        if (microphone.turnOff()) {
            captureLoop.wake();
        }
    }

    /** After {@link #pause}: waits until the device is let go, two seconds at most. */
    public void awaitReleased() {
        try {
            captureLoop.awaitReleased(DEVICE_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets go of what waits, settles what is being recognised, and goes on listening. */
    public void forget() {
        backlog.forget();
        backlog.add(new Task.Cut());
    }

    /** Whether the microphone is on. It turns itself off at the end of a file and after a failure. */
    public boolean isListening() {
        return microphone.isOn();
    }

    /**
     * Lets go of the device, recognises what still waits, and frees the engine. Waits for that, a few seconds at
     * most. May be called twice.
     */
    @Override
    public void close() {
        synchronized (this) {
            if (!microphone.remove() || capture.getState() == Thread.State.NEW) {
                return;
            }
        }
        captureLoop.wake();
        if (!ended(capture, DEVICE_PATIENCE)) {
            captureLoop.release();
        }
        backlog.add(new Task.Stop());
        if (!ended(recogniser, ENGINE_PATIENCE)) {
            LOG.warn("The recogniser is still at work and is left behind");
        }
    }

    private static boolean ended(Thread thread, Duration patience) {
        try {
            return thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
