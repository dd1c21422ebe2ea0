package bitan.audio.aid;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the clerk's voice to one output, amplified, as long as it is wanted. An output that is missing or goes is said and
 * looked for until it is back. All work is done on a thread of its own; nobody who hands sound over waits.
 */
public final class HearingAid implements Consumer<short[]>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HearingAid.class);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration RELEASE = Duration.ofMillis(500);
    /** Pieces of 10 ms that may wait; more are those of a program that was held up, and too old to be heard. */
    private static final int MOST_WAITING = 10;
    private static final double PIECE = 0.01;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final String device;
    private final Supplier<Optional<Fitting>> wanted;
    private final Consumer<State> told;
    private final BlockingQueue<short[]> heard = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong glitches = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().daemon().name("headphones").unstarted(this::run);
    private volatile State state = State.STARTING;
    private volatile boolean closed;

    /** How it goes. */
    public enum State {
        /** The output was not looked for yet. */
        STARTING,
        /** The output is there. */
        READY,
        /** The output is not there, or went away. */
        MISSING,
        /** The microphone hears the output, which is therefore silent. */
        HOWLING
    }

    private HearingAid(String device, Supplier<Optional<Fitting>> wanted, Consumer<State> told) {
        this.device = device;
        this.wanted = wanted;
        this.told = told;
    }

    /**
     * Starts it. Both functions are called on its thread, and must return at once.
     *
     * @param device name or part of the name of an output
     * @param wanted is asked for each 10 ms how the voice is to be amplified; empty for silence
     * @param told hears each change
     */
    public static HearingAid start(String device, Supplier<Optional<Fitting>> wanted, Consumer<State> told) {
        var aid = new HearingAid(device, wanted, told);
        aid.thread.start();
        return aid;
    }

    /** Takes 10 ms of the clerk's voice, samples at {@link bitan.audio.AudioSource#SAMPLE_RATE}. From any thread. */
    @Override
    public void accept(short[] samples) {
        if (!heard.offer(samples)) {
            heard.clear();
            heard.offer(samples);
            if (state == State.READY) {
                glitches.incrementAndGet();
            }
        }
    }

    /** How often sound was missing or left out since the start. */
    public long glitches() {
        return glitches.get();
    }

    private void run() {
        var pause = SHORTEST_PAUSE;
        try {
            while (!closed) {
                var opened = open();
                if (opened.isPresent()) {
                    play(opened.get());
                    pause = SHORTEST_PAUSE;
                }
                if (!closed) {
                    become(State.MISSING);
                    Thread.sleep(pause);
                    pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("The headphones end");
        }
    }

    private Optional<OutputLine> open() {
        try {
            return OutputDevices.open(device);
        } catch (RuntimeException e) {
            LOG.warn("Java Sound failed", e);
            return Optional.empty();
        }
    }

    /** Plays until the device goes. */
    private void play(OutputLine opened) throws InterruptedException {
        try (var line = opened) {
            LOG.info("The clerk is played to {}", line.device());
            heard.clear();
            var playback = new Playback(line, glitches);
            var next = Optional.<short[]>empty();
            while (!closed && playback.isAlive()) {
                become(playback.howls() ? State.HOWLING : State.READY);
                if (next.isPresent()) {
                    playback.play(next.get(), wanted.get(), PIECE * heard.size());
                    next = Optional.ofNullable(heard.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
                } else {
                    // The microphone is off, and what was heard has been played.
                    next = Optional.of(heard.take());
                    playback.begin();
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Java Sound failed", e);
        }
    }

    private void become(State now) {
        if (now != state) {
            state = now;
            told.accept(now);
        }
    }

    /** Lets go of the output. Waits for that half a second at most. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        LOG.info("The clerk was played with {} gaps", glitches);
        try {
            thread.join(RELEASE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
