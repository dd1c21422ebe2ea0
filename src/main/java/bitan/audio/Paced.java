package bitan.audio;

import java.time.Duration;

import bitan.audio.Captured.Frame;

/**
 * Hands out the frames of another source in real time, as a microphone would: each when its last sample would
 * have sounded, counted from the first call. A reader who comes late catches up. Read by one thread, closed by
 * any.
 */
public final class Paced implements AudioSource {

    private static final long NANOS_A_SECOND = 1_000_000_000;

    private final AudioSource source;
    private final Time time;
    private final double speed;
    private long begun;
    private long samples;

    /** Paces a source, which belongs to this one from now on. */
    public Paced(AudioSource source) {
        this(source, Time.REAL);
    }

    Paced(AudioSource source, Time time) {
        this(source, time, 1);
    }

    /** Hands frames out {@code speed} times as fast. */
    Paced(AudioSource source, Time time, double speed) {
        this.source = source;
        this.time = time;
        this.speed = speed;
    }

    @Override
    public Captured next() throws InterruptedException {
        return switch (source.next()) {
            case Frame frame -> inTime(frame);
            case Captured other -> other;
        };
    }

    private Frame inTime(Frame frame) throws InterruptedException {
        if (samples == 0) {
            begun = time.nanos();
        }
        samples += frame.samples().length;
        // Counted from the beginning, so that no rounding and no late wake-up adds up.
        long due = begun + (long) (samples * NANOS_A_SECOND / (SAMPLE_RATE * speed));
        time.sleep(Duration.ofNanos(due - time.nanos()));
        return new Frame(frame.samples(), frame.position(), time.nanos());
    }

    @Override
    public void close() {
        source.close();
    }
}
