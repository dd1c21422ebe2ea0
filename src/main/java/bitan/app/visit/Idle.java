package bitan.app.visit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

import bitan.app.state.Counter;
import bitan.conversation.Call;
import bitan.conversation.Conversation;
import bitan.counter.CounterState;
import bitan.settings.Comfort;

/**
 * Closes a visit that nobody goes on with: nobody has touched or said anything for as long as the settings say, and the
 * visitor was asked for a minute whether they are still there. Not while a call is made on their behalf, and by a clock
 * that neither jumps nor runs while the machine sleeps. Safe between threads; returns at once.
 */
public final class Idle implements AutoCloseable {
    /** How long both screens ask, seconds: time for an old hand to come back to the screen. */
    static final int ASKED = 60;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bitan-idle").factory());
    private final Counter counter;
    private final IntConsumer close;
    private final LongSupplier nanos;
    private volatile long touched;

    /** {@code close} ends the visit of that number; {@code nanos} is a monotonic clock. */
    public Idle(Counter counter, IntConsumer close, LongSupplier nanos) {
        this.counter = counter;
        this.close = close;
        this.nanos = nanos;
        this.touched = nanos.getAsLong();
    }

    /** Looks at the clock once a second from now on. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with its executor
    public void start() {
        clock.scheduleAtFixedRate(counter.surviving("idle", this::look), 1, 1, TimeUnit.SECONDS);
    }

    /** Whoever touches this scene is there; a mouse that trembles on its table is nobody. FX thread. */
    public void watch(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::touched);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        scene.addEventFilter(TouchEvent.TOUCH_PRESSED, this::touched);
        scene.addEventFilter(ScrollEvent.SCROLL, this::touched);
    }

    /** Somebody is there. */
    public void touched() {
        touched = nanos.getAsLong();
        counter.closingIn(0);
    }

    /** One look at the clock. */
    void look() {
        var state = counter.state();
        if (!isToEnd(state)) {
            touched();
            return;
        }
        long idle = Duration.ofNanos(nanos.getAsLong() - touched).toSeconds();
        long left = TimeUnit.MINUTES.toSeconds(state.settings().idleMinutes()) + ASKED - idle;
        if (left <= 0) {
            // What is asked stays until the visit is gone: without it the screens would show the visit once more.
            touched = nanos.getAsLong();
            close.accept(state.conversation().visit());
        } else if (left <= ASKED) {
            counter.closingIn((int) left);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void touched(Event event) {
        touched();
    }

    /** Whether there is anything of a visit that should not stay, and nobody who waits for an answer. */
    private static boolean isToEnd(CounterState state) {
        var conversation = state.conversation();
        boolean begun = !conversation.equals(Conversation.opened(conversation.visit()))
                || !state.visit().comfort().equals(Comfort.of(state.settings()));
        boolean calling = conversation.call().filter(Call::isGoingOn).isPresent();
        return state.settings().idleMinutes() > 0 && begun && !calling && !state.visit().interrupted();
    }
}
