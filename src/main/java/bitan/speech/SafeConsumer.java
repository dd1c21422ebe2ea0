package bitan.speech;

import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands values to someone else's code and survives it. Its failures are logged once, not ten times a second. One
 * thread.
 */
final class SafeConsumer<T> {
    private static final Logger LOG = LoggerFactory.getLogger(SafeConsumer.class);

    private final Consumer<T> consumer;
    private boolean complained;

    SafeConsumer(Consumer<T> consumer) {
        this.consumer = consumer;
    }

    void say(T value) {
        try {
            consumer.accept(value);
        } catch (RuntimeException | Error e) {
            if (!complained) {
                LOG.error("Whoever follows the listener failed", e);
                complained = true;
            }
        }
    }
}
