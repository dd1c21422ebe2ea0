package bitan.app.visit;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import bitan.app.state.Counter;
import bitan.conversation.Command;
import bitan.conversation.ConversationWriter;
import bitan.conversation.Speaker;
import bitan.wording.Caption;

/**
 * A visit that the program's end broke off: until the clerk has said whether to go on with it, nobody is listened to and
 * nothing else is done. Safe between threads; returns at once.
 */
public final class BrokenOff {
    private final Counter counter;
    private final ConversationWriter writer;
    private final Runnable listen;
    private volatile boolean isKnown;
    private volatile boolean isToListen;

    /** {@code listen} begins to listen to the clerk. */
    public BrokenOff(Counter counter, ConversationWriter writer, Runnable listen) {
        this.counter = counter;
        this.writer = writer;
        this.listen = listen;
    }

    /** It is known whether there is one; nothing is done before. */
    public void begin(boolean interrupted) {
        counter.interrupted(interrupted);
        isKnown = true;
    }

    /** Begins to listen, now or once it is decided. */
    public void listen() {
        isToListen = true;
        if (!counter.state().visit().interrupted()) {
            listen.run();
        }
    }

    /** Carries a command out in this visit, if it may be. */
    public void submit(int visit, Command command) {
        if (allows(command)) {
            writer.submit(visit, command);
        }
    }

    private boolean allows(Command command) {
        return isKnown && (!counter.state().visit().interrupted() || command instanceof Command.GoOn
                || command instanceof Command.Close);
    }

    /** Does not go on, where nobody can be asked; waits until that is done. Not on the writer's thread. */
    public void discard() throws InterruptedException {
        var state = counter.state();
        if (state.visit().interrupted()) {
            var done = new CountDownLatch(1);
            writer.submit(state.conversation().visit(), new Command.Close());
            writer.whenFree(done::countDown);
            done.await();
        }
    }

    /** Something happened in this visit: it is decided. */
    public void decided(int visit) {
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
