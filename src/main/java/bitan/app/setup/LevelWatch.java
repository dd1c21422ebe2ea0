package bitan.app.setup;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import bitan.audio.AudioSource;
import bitan.audio.Captured;

/** How loud a microphone is that nobody listens to; its sound is not kept. Used by one thread at a time. */
final class LevelWatch {
    /** More than ten a second nobody sees. */
    private static final long BETWEEN = 100_000_000;

    private final DoubleConsumer told;
    private Optional<String> device = Optional.empty();
    private @Nullable AudioSource source;

    /** {@code told} hears a loudness between 0 and 1, ten times a second, on a thread of this class. */
    LevelWatch(DoubleConsumer told) {
        this.told = told;
    }

    /** Listens to this device from now on; again without effect. */
    void listen(Optional<String> name, Supplier<AudioSource> opening) {
        if (source == null || !device.equals(name)) {
            stop();
            var opened = opening.get();
            device = name;
            source = opened;
            Thread.ofPlatform().daemon().name("bitan-level").start(() -> follow(opened));
        }
    }

    /** Lets go of it; waits until another can have it, a moment. */
    void stop() {
        if (source != null) {
            source.close();
            source = null;
            told.accept(0);
        }
    }

    private void follow(AudioSource opened) {
        long next = System.nanoTime();
        try {
            for (var captured = opened.next(); !(captured instanceof Captured.End); captured = opened
                    .next()) {
                double level = captured instanceof Captured.Frame frame ? frame.level() : 0;
                if (System.nanoTime() - next >= 0) {
                    next = System.nanoTime() + BETWEEN;
                    told.accept(level);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
