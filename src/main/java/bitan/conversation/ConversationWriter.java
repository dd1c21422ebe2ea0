package bitan.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.wording.Fact;

/**
 * The one writer: takes commands from any thread, lets the conversation decide, and tells its listeners what
 * happened and what the conversation then is, in order, on its own thread. A command belongs to one visit and is
 * dropped when another one is open. Whatever a command or a listener throws, the next command is taken.
 */
public final class ConversationWriter implements CommandSink, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConversationWriter.class);

    /** Without a bound: no asker waits, least of all this thread itself; a writer that hangs is ended by the watchdog. */
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final Function<String, List<Fact>> facts;
    private final FailureHandler failures;
    private final Thread thread = Thread.ofPlatform().name("bitan-conversation").unstarted(this::run);
    private Conversation conversation = Conversation.opened(1);
    private Predicate<Conversation> mayClose = _ -> true;
    private boolean isClosing;

    /** Hears what failed unforeseen. */
    @FunctionalInterface
    public interface FailureHandler {
        /** Tells that {@code task} threw; on the thread that ran it. */
        void failed(String task, Throwable cause);
    }

    /** Hears of every event, on the writer's thread; must be quick. */
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
     * @param failures hears what a command or a listener threw
     */
    public ConversationWriter(InstantSource clock, Function<String, List<Fact>> facts,
            FailureHandler failures) {
        this.clock = clock;
        this.facts = facts;
        this.failures = failures;
    }

    /** Begins to work off commands, with a conversation nobody has said anything in. */
    public void start() {
        start(Conversation.opened(1), _ -> true);
    }

    /**
     * The same with a conversation that has begun.
     *
     * @param whetherToClose asked on the writer's thread before a visit ends; one that must not end yet stays open
     */
    public void start(Conversation begun, Predicate<Conversation> whetherToClose) {
        conversation = begun;
        mayClose = whetherToClose;
        thread.start();
    }

    /** {@inheritDoc} It is carried out on the writer's thread, if that visit is still open then. */
    @Override
    public void submit(int visit, Command command) {
        waiting.add(() -> obey(visit, command));
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

    /**
     * Stops after everything that was submitted before, and waits for that; what comes later is dropped. The thread is
     * never interrupted: an erasure that has begun is finished. Not on its own thread.
     */
    @Override
    public void close() {
        waiting.add(() -> isClosing = true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!isClosing) {
            try {
                attempt("command", waiting.take());
            } catch (InterruptedException e) {
                LOG.warn("somebody interrupted the writer; only close ends it");
            } catch (RuntimeException e) {
                LOG.error("what failed could not be told", e);
            }
        }
    }

    private void obey(int visit, Command command) {
        if (visit == conversation.visit()
                && (!(command instanceof Command.Close) || mayClose.test(conversation))) {
            conversation.decide(command, clock.instant(), facts).ifPresent(this::happen);
        }
    }

    private void happen(Event event) {
        var after = conversation.after(event);
        conversation = after;
        listeners.forEach(
                listener -> attempt(event.getClass().getSimpleName(), () -> listener.happened(event, after)));
    }

    /** Runs it; what it throws ends neither this thread nor what else is to be done. */
    private void attempt(String task, Runnable work) {
        try {
            work.run();
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            failures.failed(task, e);
        }
    }
}
