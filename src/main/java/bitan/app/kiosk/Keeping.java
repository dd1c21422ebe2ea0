package bitan.app.kiosk;

import java.nio.file.Path;

import bitan.app.counter.Counter;
import bitan.conversation.Conversation;
import bitan.conversation.Event;
import bitan.journal.Journal;
import bitan.journal.Opened;
import bitan.problem.ProblemException;

/**
 * Keeps the open conversation on disk before a screen shows it, and erases it when it is closed. Opened by whoever wires
 * the kiosk; used on the writer's thread.
 */
final class Keeping implements AutoCloseable {
    private final Journal journal;
    private final Conversation begun;
    private final Counter counter;

    /** The journal in this folder; what is wrong with it is told. {@code work} is for native libraries. */
    Keeping(Path folder, Path work, Counter counter) {
        this.counter = counter;
        Opened opened = Journal.open(folder, work);
        journal = opened.journal();
        begun = opened.conversation();
        opened.problems().forEach(counter::report);
    }

    /** The conversation that was open when the program ended; a fresh one if none was. */
    Conversation begun() {
        return begun;
    }

    /** Returns when it is on the disk; where it cannot be, the conversation goes on all the same. */
    void happened(Event event, Conversation after) {
        try {
            switch (event) {
                case Event.Closed _ -> journal.append(after.visit() - 1, event);
                case Event.Resumed _ -> {
                    // nothing new: it is there already
                }
                default -> journal.append(after.visit(), event);
            }
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }

    /** What is open stays on disk, for the next start. */
    @Override
    public void close() {
        journal.close();
    }
}
