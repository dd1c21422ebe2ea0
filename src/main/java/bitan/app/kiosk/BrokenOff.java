package bitan.app.kiosk;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import bitan.app.counter.Counter;
import bitan.conversation.Command;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Speaker;
import bitan.wording.Caption;

/**
 * A visit that the program's end broke off: until the clerk has said whether to go on with it, nobody is listened to and
 * nothing else is done. Safe between threads; returns at once.
 */
final class BrokenOff {
    private final Counter counter;
    private final ConversationWriter writer;
    private final Runnable listen;
    private volatile boolean isKnown;
    private volatile boolean isToListen;

    /** {@code listen} begins to listen to the clerk. */
    BrokenOff(Counter counter, ConversationWriter writer, Runnable listen) {
        this.counter = counter;
        this.writer = writer;
        this.listen = listen;
    }

    /** It is known whether there is one; nothing is done before. */
    void begin(boolean interrupted) {
        counter.interrupted(interrupted);
        isKnown = true;
    }

    /** Begins to listen, now or once it is decided. */
    void listen() {
        isToListen = true;
        if (!counter.state().visit().interrupted()) {
            listen.run();
        }
    }

    /** Whether a command may be carried out. */
    boolean allows(Command command) {
        return isKnown && (!counter.state().visit().interrupted() || command instanceof Command.GoOn
                || command instanceof Command.Close);
    }

    /** Does not go on, where nobody can be asked; waits until that is done. Not on the writer's thread. */
    void discard() throws InterruptedException {
        var state = counter.state();
        if (state.visit().interrupted()) {
            var done = new CountDownLatch(1);
            writer.submit(state.conversation().visit(), new Command.Close());
            writer.whenFree(done::countDown);
            done.await();
        }
    }

    /** Something happened in this visit: it is decided. */
    void decided(int visit) {
        if (!counter.state().visit().interrupted()) {
            return;
        }
        counter.interrupted(false);
        // Nobody is being heard any more of what was being heard then.
        List.of(Speaker.values())
                .forEach(speaker -> writer.submit(visit, new Command.Hear(speaker, Caption.NOTHING)));
        if (isToListen) {
            listen.run();
        }
    }
}
