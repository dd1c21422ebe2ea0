package bitan.screens;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import bitan.counter.CounterState;

/**
 * Brings the newest state to the FX thread. However fast states are published, at most one waits to be rendered, and
 * the newest wins. Safe between threads.
 */
public final class Bridge {
    /** One lays out, one is drawn, and the one after that has let go of both. */
    private static final int FRAMES = 3;

    private final AtomicReference<@Nullable CounterState> newest = new AtomicReference<>();
    private final Consumer<CounterState> render;
    private volatile boolean begun;
    private @Nullable CounterState rendered;
    private long renderings;

    /** Hears which state a frame shows. */
    @FunctionalInterface
    public interface Shown {
        /**
         * The state is laid out and goes to the screen with the frame being made. FX thread.
         *
         * @param nanoTime {@link System#nanoTime()} of that moment
         */
        void shown(CounterState state, long nanoTime);
    }

    /** A bridge that renders with {@code render}, on the FX thread. */
    public Bridge(Consumer<CounterState> render) {
        this.render = render;
    }

    /** There are screens from now on; what is published before goes nowhere. FX thread. */
    public void begin() {
        begun = true;
    }

    /** Publishes the newest state; from any thread, returns at once. */
    public void publish(CounterState state) {
        if (begun && newest.getAndSet(state) == null) {
            Platform.runLater(this::render);
        }
    }

    /** Tells after the layout of each of a scene's frames which state it shows, once per state. FX thread. */
    public void watch(Scene scene, Shown listener) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private long told;

            @Override
            public void run() {
                var state = rendered;
                if (state != null && renderings != told) {
                    told = renderings;
                    listener.shown(state, System.nanoTime());
                }
            }
        });
    }

    /**
     * Asks something of the screens when everything published so far is rendered, and waits for the answer. Not on
     * the FX thread.
     */
    public <T> T afterRendering(Supplier<T> question) {
        var answer = new FutureTask<>(question::get);
        Platform.runLater(answer);
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits until what was rendered so far is on the screens and nothing of what stood there before waits to be drawn.
     * Not on the FX thread.
     */
    public void awaitFrames() throws InterruptedException {
        var drawn = new CountDownLatch(FRAMES);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        drawn.await();
    }

    /** Has this run on the FX thread when it comes to it; returns at once: whether it will, once there are screens. */
    public boolean whenFree(Runnable task) {
        if (begun) {
            Platform.runLater(task);
        }
        return begun;
    }

    private void render() {
        var state = newest.getAndSet(null);
        if (state != null) {
            rendered = state;
            renderings++;
            render.accept(state);
        }
    }
}
