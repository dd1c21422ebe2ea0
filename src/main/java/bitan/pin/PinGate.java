package bitan.pin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

import bitan.pin.PinFile.Loaded;
import bitan.problem.Problem;
import bitan.problem.ProblemException;

/**
 * Admits whoever knows the PIN: five tries, then delays that grow to an hour. While the program runs, a delay passes
 * by the monotonic clock alone; over a restart by the wall clock, or anew if that was set back. Safe between threads;
 * each try takes some tenths of a second and writes the file, so it is not for the FX thread.
 */
public final class PinGate {
    private final PinFile file;
    private final InstantSource wall;
    private final LongSupplier nanos;
    private Optional<Seen> seen = Optional.empty();

    /** Tries of one PIN, and what was owed when they were first seen here, by the monotonic clock. */
    private record Seen(PinHash hash, Tries tries, Duration owed, long at) {
        boolean isAsBadAs(PinHash now, Tries stored) {
            return Arrays.equals(hash.salt(), now.salt()) && tries.failed() >= stored.failed();
        }
    }

    /** A gate with the PIN of this file. */
    public PinGate(PinFile file) {
        this(file, InstantSource.system(), System::nanoTime);
    }

    PinGate(PinFile file, InstantSource wall, LongSupplier nanos) {
        this.file = file;
        this.wall = wall;
        this.nanos = nanos;
    }

    /** Whether anything has to be entered: a PIN is set, or what is kept cannot be used. */
    public synchronized boolean isNeeded() {
        var state = file.load().state();
        return state.hash().isPresent() || state.kept().isPresent();
    }

    /** What is wrong with what is kept, if anything; PIN-03 says that no digits open the gate. Nothing is tried. */
    public synchronized Optional<Problem> problem() {
        return file.load().problem();
    }

    /** Tries these digits, which may be anything. */
    public synchronized PinResult enter(String digits) {
        var loaded = file.load();
        var state = loaded.state();
        if (state.kept().isPresent()) {
            return new PinResult.Shut(loaded.problem().orElseThrow());
        }
        return state.hash().map(hash -> enter(digits, hash, loaded))
                .orElseGet(() -> new PinResult.Opened(loaded.problem()));
    }

    private PinResult enter(String digits, PinHash hash, Loaded loaded) {
        var known = seen.filter(before -> before.isAsBadAs(hash, loaded.state().tries()))
                .orElseGet(() -> see(hash, loaded.state().tries()));
        seen = Optional.of(known);
        var left = known.owed().minusNanos(nanos.getAsLong() - known.at());
        if (left.isPositive()) {
            return new PinResult.Waiting(left);
        }
        // Counted before it is looked at: ending the program meanwhile must not give another try.
        var counted = known.tries().another(wall.instant());
        var unsaved = save(loaded.state().with(counted)).or(loaded::problem);
        if (hash.isOf(digits)) {
            seen = Optional.empty();
            return new PinResult.Opened(save(loaded.state().with(Tries.NONE)).or(loaded::problem));
        }
        seen = Optional.of(new Seen(hash, counted, counted.delay(), nanos.getAsLong()));
        return new PinResult.Wrong(counted.left(), counted.delay(), unsaved);
    }

    private Seen see(PinHash hash, Tries tries) {
        return new Seen(hash, tries, tries.owed(wall.instant()), nanos.getAsLong());
    }

    private Optional<Problem> save(PinState state) {
        try {
            file.save(state);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }
}
