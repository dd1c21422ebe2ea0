package bitan.audio;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import bitan.audio.Captured.End;
import bitan.audio.Captured.Frame;

/**
 * Stands in for the microphone where there is none, and in the demonstration: plays recordings one after the
 * other in real time, or as slowly as it is read, and is silent in between until it is closed. Read by one thread; all
 * else from any.
 */
public final class MicrophoneStandIn implements AudioSource {

    private static final int FRAME = SAMPLE_RATE / 10;

    private final Queue<AudioSource> lines = new ConcurrentLinkedQueue<>();
    private final AtomicLong quiet = new AtomicLong();
    private final Paced paced;
    private long position;
    private volatile boolean closed;

    /** A stand-in with nothing to play yet. */
    public MicrophoneStandIn() {
        this(Time.REAL);
    }

    /** Plays {@code speed} times as fast as in real time. */
    public MicrophoneStandIn(double speed) {
        this(Time.REAL, speed);
    }

    MicrophoneStandIn(Time time) {
        this(time, 1);
    }

    private MicrophoneStandIn(Time time, double speed) {
        paced = new Paced(new Lines(), time, speed);
    }

    /** Queues a recording, which belongs to the stand-in from now on; it begins at most 100 ms later. */
    public void play(AudioSource line) {
        quiet.set(0);
        lines.add(line);
        if (closed) {
            clear();
        }
    }

    /** Silence that was read since the last recording, seconds; without end once it is closed. */
    public double quiet() {
        return closed ? Double.POSITIVE_INFINITY : (double) quiet.get() / SAMPLE_RATE;
    }

    @Override
    public Captured next() throws InterruptedException {
        return paced.next();
    }

    @Override
    public boolean isLive() {
        return false;
    }

    @Override
    public void close() {
        closed = true;
        clear();
    }

    private void clear() {
        for (var line = lines.poll(); line != null; line = lines.poll()) {
            line.close();
        }
    }

    /** The recordings and the silence between them, as fast as they are asked for. */
    private final class Lines implements AudioSource {

        @Override
        public Captured next() throws InterruptedException {
            for (var line = lines.peek(); line != null; line = lines.peek()) {
                var captured = line.next();
                if (!(captured instanceof End)) {
                    quiet.set(0);
                    return counted(captured);
                }
                lines.remove(line);
                line.close();
            }
            quiet.addAndGet(FRAME);
            return closed ? new End() : counted(new Frame(new short[FRAME], 0, 0));
        }

        private Captured counted(Captured captured) {
            if (!(captured instanceof Frame frame)) {
                return captured;
            }
            var counted = new Frame(frame.samples(), position, frame.capturedNanos());
            position += frame.samples().length;
            return counted;
        }

        @Override
        public void close() {
            MicrophoneStandIn.this.close();
        }
    }
}
