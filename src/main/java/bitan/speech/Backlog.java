package bitan.speech;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;
import bitan.problem.Problem;

/** What waits between the capture thread and the recogniser thread, in order, with a limit on the sound. */
final class Backlog {

    /** What the recogniser thread is to do next. */
    sealed interface Task {

        /** Listening begins: have an engine ready. */
        record Begin() implements Task {}

        /** Recognise this. */
        record Sound(Frame frame) implements Task {}

        /** The sound is interrupted here: settle what is open. */
        record Cut() implements Task {}

        /** Settle what is open, then give up for this reason. */
        record GiveUp(Problem problem) implements Task {}

        /** Settle what is open and end. */
        record Stop() implements Task {}
    }

    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final AtomicLong waiting = new AtomicLong();
    private final long limit;

    /** A backlog that takes this much sound, seconds. */
    Backlog(double limit) {
        this.limit = Math.round(limit * AudioSource.SAMPLE_RATE);
    }

    /** Adds sound and never blocks; false if no more is wanted: as much waits as may. */
    boolean add(Frame frame) {
        long now = waiting.addAndGet(frame.samples().length);
        tasks.add(new Task.Sound(frame));
        return now < limit;
    }

    /** Adds anything but sound; never blocks. */
    void add(Task task) {
        tasks.add(task);
    }

    /** Waits for the next task. */
    Task take() throws InterruptedException {
        var task = tasks.take();
        if (task instanceof Task.Sound(Frame frame)) {
            waiting.addAndGet(-frame.samples().length);
        }
        return task;
    }

    /** Sound that waits, seconds. */
    double seconds() {
        return (double) waiting.get() / AudioSource.SAMPLE_RATE;
    }
}
