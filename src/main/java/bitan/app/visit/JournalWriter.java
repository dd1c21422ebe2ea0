package bitan.app.visit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import bitan.app.state.Counter;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.journal.Journal;
import bitan.journal.Opened;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * Keeps the open conversation on disk before a screen shows it, and erases it when it is closed. Opened by whoever wires
 * the kiosk; used on the writer's thread.
 */
public final class JournalWriter implements AutoCloseable {
    /** What the clerk need not be told any more once an event could be kept: those before it went with it. */
    private static final List<ProblemCode> OVER = List.of(ProblemCode.JOU_02, ProblemCode.JOU_03,
            ProblemCode.JOU_04);

    /** Somebody who deletes the data folder is noticed by then, if nothing happens in the visit before. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    /** What is told stays so long, though it may be over at once: it is to be read. Until then nothing is tried again. */
    private static final Duration TO_READ = Duration.ofSeconds(10);

    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bitan-journal-look").factory());
    private final CompletableFuture<Opened> opened;
    private final Counter counter;
    private final Runnable keepRest;
    private final LongSupplier nanos;
    private OptionalLong told = OptionalLong.empty();

    /**
     * The journal in this folder. It is opened on a thread of its own, for it takes a third of a second (measured) in
     * which the windows can be made; what is wrong with it is told. {@code work} is for native libraries;
     * {@code keepRest} is run when the journal cannot be kept, to keep anew what else may be gone with the data folder.
     */
    public JournalWriter(Path folder, Path work, Counter counter, Runnable keepRest, LongSupplier nanos) {
        this.counter = counter;
        this.keepRest = keepRest;
        this.nanos = nanos;
        opened = CompletableFuture.supplyAsync(() -> {
            var journal = Journal.open(folder, work);
            journal.problems().forEach(this::report);
            return journal;
        }, Thread.ofPlatform().daemon().name("bitan-journal")::start);
    }

    /**
     * The conversation that was open when the program ended; a fresh one if none was. Waits until the journal is open, and
     * looks after it from then on.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    public Conversation begun() {
        looking.scheduleWithFixedDelay(counter.surviving("journal", this::look), LOOK_EVERY.toMillis(),
                LOOK_EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
        return opened.join().conversation();
    }

    /** Returns when it is on the disk; where it cannot be, the conversation goes on all the same. */
    public synchronized void happened(Event event, Conversation after) {
        var journal = opened.join().journal();
        try {
            switch (event) {
                case Event.Closed _ -> journal.append(after.visit() - 1, event);
                case Event.Resumed _ -> {
                    return; // nothing new: it is there already
                }
                default -> journal.append(after.visit(), event);
            }
            kept();
        } catch (ProblemException e) {
            tell(e.problem());
        }
    }

    /** Looks whether all of it is still on the disk; a visit goes on for minutes in which nothing happens. */
    synchronized void look() {
        try {
            if (isRead()) {
                opened.join().journal().look();
                kept();
            }
        } catch (ProblemException e) {
            tell(e.problem());
        }
    }

    private void tell(Problem problem) {
        report(problem);
        keepRest.run();
    }

    private synchronized void report(Problem problem) {
        told = OptionalLong.of(nanos.getAsLong());
        counter.report(problem);
    }

    private void kept() {
        if (told.isPresent() && isRead()) {
            told = OptionalLong.empty();
            OVER.forEach(counter::settle);
        }
    }

    private boolean isRead() {
        return told.isEmpty() || nanos.getAsLong() - told.getAsLong() >= TO_READ.toNanos();
    }

    /** What is open stays on disk, for the next start. */
    @Override
    public synchronized void close() {
        looking.shutdownNow();
        opened.join().journal().close();
    }
}
