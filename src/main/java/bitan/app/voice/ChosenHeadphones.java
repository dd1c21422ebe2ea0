package bitan.app.voice;

import java.util.Optional;

import bitan.app.state.Counter;
import bitan.problem.ProblemCode;

/** The visitor's headphones as they are chosen now, or none. Safe between threads. */
public final class ChosenHeadphones implements AutoCloseable {
    private final Counter counter;
    private final Inputs inputs;
    private Optional<Headphones> open = Optional.empty();

    /** None yet; the clerk's voice comes from {@code inputs}. */
    public ChosenHeadphones(Counter counter, Inputs inputs) {
        this.counter = counter;
        this.inputs = inputs;
    }

    /** From now on this output, or part of its name; microphones that are open are to be opened anew to be heard on it. */
    public synchronized void use(Optional<String> device) {
        close();
        open = device.map(name -> new Headphones(name, counter));
        inputs.alsoTo(open.map(headphones -> headphones));
    }

    /** Lets go of the output. */
    @Override
    public synchronized void close() {
        open.ifPresent(one -> {
            one.close();
            counter.settle(ProblemCode.EAR_01);
            counter.settle(ProblemCode.EAR_02);
            counter.equipment(now -> now.withHeadphones(false));
        });
        open = Optional.empty();
    }
}
