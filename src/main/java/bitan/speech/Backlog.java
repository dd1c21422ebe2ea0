package bitan.speech;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;

/**
 * What waits between the capture thread and the recogniser thread, in order, with a limit on the sound. At the limit the
 * oldest silence is let go; where there is none, no sound is taken until what waits has been recognised. Only one thread
 * adds sound.
 */
final class Backlog {
    /** Waiting sound below this counts as caught up, seconds: less than two frames. */
    static final double CAUGHT_UP = 0.2;
    /** What a recording is read ahead of the recogniser, seconds: never so much that it is behind. */
    private static final double AHEAD = 0.5;

    /** What the recogniser thread is to do next. */
    sealed interface Task {

        /** Listening begins: have an engine ready. */
        record Begin() implements Task {}

        /** Recognise this. */
        record Sound(Frame frame) implements Task {}

        /** So many samples were let go of here. */
        record Gap(long samples) implements Task {}

        /** The sound is interrupted here: settle what is open. */
        record Cut() implements Task {}

        /** Settle what is open and end. */
        record Stop() implements Task {}
    }

    private final Deque<Task> tasks = new ArrayDeque<>();
    private final long limit;
    private long waiting;
    private boolean full;

    /** A backlog that takes this much sound, seconds. */
    Backlog(double limit) {
        this.limit = Math.round(limit * AudioSource.SAMPLE_RATE);
    }

    /** Adds sound there is room for; never blocks. */
    synchronized void add(Frame frame) {
        waiting += frame.samples().length;
        add(new Task.Sound(frame));
    }

    /** Adds anything but sound; never blocks. */
    synchronized void add(Task task) {
        tasks.add(task);
        notifyAll();
    }

    /** Whether this sound is wanted; the oldest silence is let go of for it. */
    synchronized boolean makeRoomFor(Frame frame) {
        if (!full && missing(frame) > 0) {
            letGo(Silences.among(sound()), missing(frame));
            full = missing(frame) > 0;
            if (full) {
                add(new Task.Cut());
            }
        }
        return !full;
    }

    /** Lets go of all sound that waits. */
    synchronized void forget() {
        letGo(sound(), waiting);
        caughtUp();
    }

    /** Waits for the next task. */
    synchronized Task take() throws InterruptedException {
        while (tasks.isEmpty()) {
            wait();
        }
        var task = tasks.remove();
        if (task instanceof Task.Sound(Frame frame)) {
            waiting -= frame.samples().length;
            caughtUp();
        }
        return task;
    }

    /** Waits until so little sound waits that the recogniser will soon want more. */
    synchronized void awaitWanted() throws InterruptedException {
        while (seconds() >= AHEAD) {
            wait();
        }
    }

    /** Sound that waits, seconds. */
    synchronized double seconds() {
        return (double) waiting / AudioSource.SAMPLE_RATE;
    }

    /** Whether no sound is taken. */
    synchronized boolean isFull() {
        return full;
    }

    private void caughtUp() {
        full &= seconds() >= CAUGHT_UP;
        notifyAll();
    }

    /** Samples that must go before there is room for this. */
    private long missing(Frame frame) {
        return waiting + frame.samples().length - limit;
    }

    private List<Frame> sound() {
        return tasks.stream().flatMap(task -> task instanceof Task.Sound(var frame)
                ? Stream.of(frame)
                : Stream.empty()).toList();
    }

    /** Lets go of the first of these, so many samples at least. */
    private void letGo(List<Frame> unwanted, long samples) {
        var going = new ArrayDeque<>(unwanted);
        var all = List.copyOf(tasks);
        long left = waiting - samples;
        tasks.clear();
        for (var task : all) {
            if (waiting > left && task instanceof Task.Sound(var frame) && frame.equals(going.peek())) {
                going.remove();
                waiting -= frame.samples().length;
                addGap(frame.samples().length);
            } else {
                tasks.add(task);
            }
        }
    }

    private void addGap(long samples) {
        boolean goesOn = tasks.peekLast() instanceof Task.Gap;
        long before = goesOn && tasks.removeLast() instanceof Task.Gap(long gone) ? gone : 0;
        tasks.add(new Task.Gap(before + samples));
    }
}
