package bitan.app.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import bitan.app.counter.Counter;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.journal.Journal;
import bitan.journal.Opened;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * Keeps the open conversation on disk before a screen shows it, and erases it when it is closed. Opened by whoever wires
 * the kiosk; used on the writer's thread.
 */
final class Keeping implements AutoCloseable {
    /** What the clerk need not be told any more once an event could be kept: those before it went with it. */
    private static final List<ProblemCode> OVER = List.of(ProblemCode.JOU_02, ProblemCode.JOU_03,
            ProblemCode.JOU_04);

    private final CompletableFuture<Opened> opened;
    private final Counter counter;

    /**
     * The journal in this folder. It is opened on a thread of its own, for it takes a third of a second (measured) in
     * which the windows can be made; what is wrong with it is told. {@code work} is for native libraries.
     */
    Keeping(Path folder, Path work, Counter counter) {
        this.counter = counter;
        opened = CompletableFuture.supplyAsync(() -> {
            var journal = Journal.open(folder, work);
            journal.problems().forEach(counter::report);
            return journal;
        }, Thread.ofPlatform().daemon().name("bitan-journal")::start);
    }

    /** The conversation that was open when the program ended; a fresh one if none was. Waits until the journal is open. */
    Conversation begun() {
        return opened.join().conversation();
    }

    /** Returns when it is on the disk; where it cannot be, the conversation goes on all the same. */
    void happened(Event event, Conversation after) {
        var journal = opened.join().journal();
        try {
            switch (event) {
                case Event.Closed _ -> journal.append(after.visit() - 1, event);
                case Event.Resumed _ -> {
                    return; // nothing new: it is there already
                }
                default -> journal.append(after.visit(), event);
            }
            OVER.forEach(counter::settle);
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    /** What is open stays on disk, for the next start. */
    @Override
    public void close() {
        opened.join().journal().close();
    }
}
