package bitan.app.voice;

import java.util.Optional;
import java.util.function.Consumer;

import bitan.app.state.Counter;
import bitan.audio.aid.Fitting;
import bitan.audio.aid.HearingAid;
import bitan.counter.Amplification;
import bitan.counter.CounterState;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;

/**
 * The visitor hears the clerk by an output of their own, from the visit's first word to its end, as they chose for it. What
 * goes wrong is told to the clerk. Exists only where the settings name an output. Safe between threads.
 */
public final class Headphones implements Consumer<short[]>, AutoCloseable {
    /** Between two steps of the volume, dB: clearly heard, and six of them span whisper and speech. */
    private static final double STEP = 3;

    private final String device;
    private final Counter counter;
    private final HearingAid aid;

    /** Looks for an output of this name, or part of it, from now on. */
    public Headphones(String device, Counter counter) {
        this.device = device;
        this.counter = counter;
        aid = HearingAid.start(device, this::wanted, this::told);
    }

    /** Takes 10 ms of the clerk's voice; returns at once. */
    @Override
    public void accept(short[] samples) {
        aid.accept(samples);
    }

    @Override
    public void close() {
        aid.close();
    }

    private Optional<Fitting> wanted() {
        var state = counter.state();
        return isBegun(state) ? Optional.of(fitting(state.visit().amplification())) : Optional.empty();
    }

    /** Who says something between two visits is not played to whoever comes next. */
    private static boolean isBegun(CounterState state) {
        boolean isTouched = !state.conversation().isFresh()
                || !state.visit().amplification().equals(Amplification.USUAL);
        return isTouched && !state.visit().interrupted();
    }

    private static Fitting fitting(Amplification chosen) {
        var fitting = switch (chosen.strength()) {
            case LIGHT -> Fitting.LIGHT;
            case MEDIUM -> Fitting.MEDIUM;
            case STRONG -> Fitting.STRONG;
        };
        return fitting.withVolume(STEP * (chosen.volume() - Amplification.USUAL.volume()));
    }

    private void told(HearingAid.State now) {
        tell(ProblemCode.EAR_01, now == HearingAid.State.MISSING);
        tell(ProblemCode.EAR_02, now == HearingAid.State.HOWLING);
        counter.equipment(equipment -> equipment.withHeadphones(isThere(now)));
    }

    /** Who has it silenced may change it, which is how it is tried again. */
    private static boolean isThere(HearingAid.State now) {
        return now == HearingAid.State.READY || now == HearingAid.State.HOWLING;
    }

    private void tell(ProblemCode code, boolean holds) {
        if (holds) {
            counter.report(Problem.of(code, device));
        } else {
            counter.settle(code);
        }
    }
}
