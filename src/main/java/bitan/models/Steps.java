package bitan.models;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

import bitan.models.InstallStep.Downloading;
import bitan.models.InstallStep.Unpacking;

/** Passes steps on, but of the many that only count bytes no more than a screen can show. Used by one thread. */
final class Steps {
    /** Ten a second: more is a blur. */
    private static final long INTERVAL_NANOS = 100_000_000;

    private final Consumer<InstallStep> listener;
    private final LongSupplier nanos;
    private long quietUntil;
    private Class<?> last = Void.class;

    /** @param nanos a clock like {@link System#nanoTime} */
    Steps(Consumer<InstallStep> listener, LongSupplier nanos) {
        this.listener = listener;
        this.nanos = nanos;
    }

    /** Passes a step on: the first of its kind, the one that completes it, and those that come late enough. */
    void at(InstallStep step) {
        long now = nanos.getAsLong();
        boolean news = switch (step) {
            case Downloading(var bytes, var of) -> bytes == of.orElse(-1);
            case Unpacking(var bytes, var of) -> bytes == of;
            case InstallStep.Retrying _,InstallStep.Verifying _,InstallStep.Proving _,InstallStep.Done _ ->
                true;
        };
        if (news || step.getClass() != last || now - quietUntil >= 0) {
            last = step.getClass();
            quietUntil = now + INTERVAL_NANOS;
            listener.accept(step);
        }
    }
}
