package bitan.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.wording.Fact;

/**
 * The one writer: takes commands from any thread, lets the conversation decide, and tells its listeners what
 * happened and what the conversation then is, in order, on its own thread.
 */
public final class ConversationWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConversationWriter.class);
    /** Far more than people and a recogniser can ask in a second; a full queue makes the asker wait. */
    private static final int WAITING_AT_MOST = 4096;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>(WAITING_AT_MOST);
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final Function<String, List<Fact>> facts;
    private final Thread thread = Thread.ofPlatform().name("bitan-conversation").unstarted(this::run);
    private Conversation conversation = Conversation.opened(1);

    /** Hears of every event, on the writer's thread; must be quick and must not throw. */
    @FunctionalInterface
    public interface Listener {
        /** The event, and the conversation after it. */
        void happened(Event event, Conversation after);
    }

    /** Ends a subscription. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * A writer that works once {@link #start} is called.
     *
     * @param clock gives its events their time
     * @param facts finds those in text that people typed
     */
    public ConversationWriter(InstantSource clock, Function<String, List<Fact>> facts) {
        this.clock = clock;
        this.facts = facts;
    }

    /** Begins to work off commands, with a conversation nobody has said anything in. */
    public void start() {
        start(Conversation.opened(1));
    }

    /** The same with a conversation that has begun. */
    public void start(Conversation begun) {
        conversation = begun;
        thread.start();
    }

    /** Hands over a command; from any thread. Waits only if thousands are waiting already. */
    public void submit(Command command) {
        try {
            waiting.put(() -> obey(command));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has this run on the writer's thread when it comes to it; returns at once: whether it will, unless closed before. */
    public boolean whenFree(Runnable task) {
        return waiting.offer(task);
    }

    /** Adds a listener; listeners hear of an event in the order they were added. */
    public Subscription subscribe(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Stops after the command in hand, and waits for that; what still waits is dropped. Not on its own thread. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                waiting.take().run();
            }
        } catch (InterruptedException e) {
            LOG.debug("conversation writer stopped");
        }
    }

    private void obey(Command command) {
        conversation.decide(command, clock.instant(), facts).ifPresent(event -> {
            conversation = conversation.after(event);
            listeners.forEach(listener -> tell(listener, event));
        });
    }

    private void tell(Listener listener, Event event) {
        try {
            listener.happened(event, conversation);
        } catch (RuntimeException e) {
            // One broken listener must not silence the conversation for the others.
            LOG.error("a listener failed on {}", event.getClass().getSimpleName(), e);
        }
    }
}
