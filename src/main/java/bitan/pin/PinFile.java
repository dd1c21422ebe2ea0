package bitan.pin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import bitan.disk.RegularFile;
import bitan.disk.WholeFile;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * The PIN on disk, readable by its owner alone. A damaged file never opens the gate: it is copied aside, and from then
 * on the file says that the gate is closed. Not for the FX thread.
 */
public final class PinFile {
    /** Bytes; a PIN takes a hundredth of it. */
    private static final int LARGEST = 1 << 16;

    private final Path file;
    private final PinReset reset;

    /** What is kept and what had to be said about it. */
    record Loaded(PinState state, Optional<Problem> problem) {}

    /** A PIN kept in {@code file}, which need not exist: then none is set. */
    public PinFile(Path file, PinReset reset) {
        this.file = file;
        this.reset = reset;
    }

    /**
     * Sets the PIN, the next try being the first.
     *
     * @throws ProblemException PIN-04 if it cannot be written: then the old one holds
     */
    public void set(Pin pin) throws ProblemException {
        save(new PinState(Optional.of(PinHash.of(pin)), Tries.NONE, Optional.empty(),
                reset.stamp().orElse(0L)));
    }

    /**
     * Drops the PIN: the gate is open from now on.
     *
     * @throws ProblemException PIN-04 if it cannot be written: then the old one holds
     */
    public void clear() throws ProblemException {
        save(PinState.open(reset.stamp().orElse(0L)));
    }

    /** What is wrong with what is kept, or RUN-09 if no PIN is set or a reset drops it. Changes nothing. */
    public Optional<Problem> problem() {
        var loaded = read(why -> shut(file.toString(), why));
        var state = loaded.state();
        boolean isSet = state.hash().isPresent() || state.kept().isPresent();
        return isSet && !isDropped(state)
                ? ignoredReset(loaded).problem()
                : Optional.of(Problem.of(ProblemCode.RUN_09));
    }

    /** Reads what is kept and heeds a reset that is new. */
    Loaded load() {
        var loaded = read(this::aside);
        return isDropped(loaded.state())
                ? heed(PinState.open(reset.stamp().orElse(0L)))
                : ignoredReset(loaded);
    }

    private boolean isDropped(PinState state) {
        var stamp = reset.stamp();
        return stamp.isPresent() && stamp.get() != state.reset() && !state.equals(PinState.NONE);
    }

    private Loaded ignoredReset(Loaded loaded) {
        var stamp = reset.stamp();
        boolean isIgnored = stamp.isEmpty() && reset.isThere();
        return isIgnored && loaded.problem().isEmpty()
                ? new Loaded(loaded.state(), Optional.of(Problem.of(ProblemCode.PIN_05, reset.file())))
                : loaded;
    }

    void save(PinState state) throws ProblemException {
        try {
            WholeFile.write(file, PinJson.written(state));
        } catch (IOException e) {
            throw ProblemException.of(ProblemCode.PIN_04, file, e);
        }
    }

    private Loaded heed(PinState open) {
        try {
            save(open);
            return new Loaded(open, Optional.empty());
        } catch (ProblemException e) {
            return new Loaded(open, Optional.of(e.problem()));
        }
    }

    /** With {@code damaged} for a file that is none of ours. */
    private Loaded read(Function<String, Loaded> damaged) {
        try {
            return state(new String(RegularFile.bytes(file, LARGEST), StandardCharsets.UTF_8), damaged);
        } catch (NoSuchFileException e) {
            return new Loaded(PinState.NONE, Optional.empty());
        } catch (IOException e) {
            return shut(file.toString(), RegularFile.why(e));
        }
    }

    private Loaded state(String text, Function<String, Loaded> damaged) {
        if (PinJson.isNewer(text)) {
            return shut(file.toString(), "newer");
        }
        try {
            var state = PinJson.read(text);
            return new Loaded(state,
                    state.kept().map(kept -> Problem.of(ProblemCode.PIN_03, kept, "earlier")));
        } catch (IllegalArgumentException e) {
            return damaged.apply(String.valueOf(e.getMessage()));
        }
    }

    /** The copy comes first: whatever fails, what lies in the file's place keeps the gate shut. */
    private Loaded aside(String why) {
        var kept = WholeFile.keptBeside(file);
        try {
            Files.copy(file, kept);
            save(PinState.shut(kept.toString(), reset.stamp().orElse(0L)));
        } catch (IOException | ProblemException e) {
            return shut(file.toString(), why);
        }
        return shut(kept.toString(), why);
    }

    private Loaded shut(String kept, String why) {
        return new Loaded(PinState.shut(kept, reset.stamp().orElse(0L)),
                Optional.of(Problem.of(ProblemCode.PIN_03, kept, why)));
    }
}
