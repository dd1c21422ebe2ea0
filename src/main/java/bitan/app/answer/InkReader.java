package bitan.app.answer;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

import bitan.handwriting.Handwriting;
import bitan.ink.Ink;
import bitan.ink.InkReading;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * Reads the visitor's ink while it is written, on a thread of its own: the newest ink counts. The recogniser is loaded
 * when the visitor takes up the pen, and given back when memory is short; without it, ink stays ink. Every method
 * returns at once; from any thread.
 */
public final class InkReader implements AutoCloseable {
    /** Bytes the recogniser needs, measured, with as much again for the rest of the program. */
    private static final long ENOUGH = 400L << 20;
    /** With less than this left, bytes, everything that can be done without is given back. */
    private static final long SHORT = 200L << 20;

    private final ExecutorService thread = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("bitan-ink").factory());
    private final AtomicReference<@Nullable Sheet> newest = new AtomicReference<>();
    private final Loading loading;
    private final LongSupplier freeMemory;
    private final Readings readings;
    private final Consumer<Problem> problems;
    private @Nullable Handwriting handwriting;
    private boolean hopeless;

    /** What the visitor of one visit has written. */
    private record Sheet(int visit, Ink ink) {}

    /** Hears what ink reads. */
    @FunctionalInterface
    public interface Readings {
        /** Written in this visit; on the reader's thread. */
        void read(int visit, InkReading reading);
    }

    /** Opens the recogniser with the terms that count then. */
    @FunctionalInterface
    public interface Loading {
        /**
         * The recogniser, warm.
         *
         * @throws ProblemException if it cannot be loaded
         */
        Handwriting open() throws ProblemException;
    }

    /**
     * A reader that has not loaded anything.
     *
     * @param freeMemory bytes the machine has left
     * @param problems hears once why nothing is read
     */
    public InkReader(Loading loading, LongSupplier freeMemory, Readings readings,
            Consumer<Problem> problems) {
        this.loading = loading;
        this.freeMemory = freeMemory;
        this.readings = readings;
        this.problems = problems;
    }

    /** The visitor takes up the pen. */
    public void prepare() {
        thread.execute(this::open);
    }

    /** Reads this ink, unless newer ink comes before its turn. */
    public void read(int visit, Ink ink) {
        if (newest.getAndSet(new Sheet(visit, ink)) == null) {
            thread.execute(this::readNewest);
        }
    }

    /** The visit is over; nothing of its ink is kept, and memory is given back if there is little. The next visit tries anew. */
    public void forget() {
        newest.set(null);
        thread.execute(() -> {
            if (freeMemory.getAsLong() < SHORT) {
                release();
            }
            hopeless = false;
        });
    }

    /** The terms changed: the next pen is read with the new ones. */
    public void renew() {
        thread.execute(() -> {
            release();
            hopeless = false;
        });
    }

    @Override
    public void close() {
        thread.execute(this::release);
        thread.shutdown();
    }

    private void open() {
        if (handwriting != null || hopeless) {
            return;
        }
        try {
            if (freeMemory.getAsLong() < ENOUGH) {
                throw new ProblemException(Problem.of(ProblemCode.INK_03, ENOUGH >> 20));
            }
            handwriting = loading.open();
        } catch (ProblemException e) {
            // Not tried again during this visit: it would cost seconds at every stroke.
            hopeless = true;
            problems.accept(e.problem());
        }
    }

    private void readNewest() {
        open();
        var sheet = newest.getAndSet(null);
        if (sheet != null) {
            readings.read(sheet.visit(),
                    handwriting == null ? InkReading.unread(sheet.ink()) : handwriting.read(sheet.ink()));
        }
    }

    private void release() {
        if (handwriting != null) {
            handwriting.close();
            handwriting = null;
        }
    }
}
