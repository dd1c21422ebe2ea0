package bitan.audio;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

import bitan.audio.Captured.Found;
import bitan.audio.Captured.Frame;
import bitan.audio.Captured.Lost;
import bitan.audio.Captured.Silent;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/** What a microphone's reader is told: sound, its going or falling silent once, and its coming back. Safe between threads. */
final class Delivery {

    /** Silence that is told, samples: told earlier, it would be in every pause behind a headset's noise gate. */
    private static final long MUTED = 20L * AudioSource.SAMPLE_RATE;

    private final BlockingQueue<Captured> out;
    private Optional<String> device = Optional.empty();
    private boolean awaited;
    private boolean toldUnanswered;
    private volatile boolean flowing;
    private long position;
    private long silent;

    /** Delivers into a queue. Where that is full, whoever delivers waits. */
    Delivery(BlockingQueue<Captured> out) {
        this.out = out;
    }

    /** A device was opened; it is {@link #flowing} from its first sound on. */
    synchronized void opened(String name) {
        device = Optional.of(name);
        flowing = false;
        silent = 0;
    }

    /** Whether sound has come from the device that was opened last. Never waits, not even for a full queue. */
    boolean flowing() {
        return flowing;
    }

    /** Sound of the open device, captured now. */
    synchronized void sound(short[] samples) throws InterruptedException {
        var frame = new Frame(samples, position, System.nanoTime());
        if (awaited) {
            out.put(new Found(device.orElseThrow()));
            awaited = false;
        }
        flowing = true;
        toldUnanswered = false;
        out.put(frame);
        position += samples.length;
        watchSilence(frame);
    }

    private void watchSilence(Frame frame) throws InterruptedException {
        long before = silent;
        silent = frame.isSilent() ? before + frame.samples().length : 0;
        if (before < MUTED && silent >= MUTED) {
            out.put(new Silent(Problem.of(ProblemCode.MIC_04, device.orElseThrow())));
        }
    }

    /** No sound comes: MIC_02 if there was a device, otherwise MIC_01. Said once until sound comes again. */
    synchronized void lost() throws InterruptedException {
        flowing = false;
        if (!awaited) {
            tell(device.map(name -> Problem.of(ProblemCode.MIC_02, name))
                    .orElseGet(() -> Problem.of(ProblemCode.MIC_01)));
        }
    }

    /** The sound system does not answer who looks for a device: MIC_06. Said once until sound comes again. */
    synchronized void unanswered(Duration waited) throws InterruptedException {
        flowing = false;
        if (!toldUnanswered) {
            toldUnanswered = true;
            tell(Problem.of(ProblemCode.MIC_06, waited.toSeconds()));
        }
    }

    /** Says a problem; the next sound is announced with the device it comes from. */
    synchronized void tell(Problem problem) throws InterruptedException {
        out.put(new Lost(problem));
        awaited = true;
    }

    /** The next sound comes from another device, which is to be announced. */
    synchronized void changing() {
        awaited = true;
    }
}
