package bitan.screens.shared;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import bitan.problem.Problem;

/**
 * How the counter's devices and engine are doing. Immutable.
 *
 * @param microphone whether the clerk is being heard
 * @param level loudness of the last frame, 0 to 1
 * @param model the speech model in use; empty while none is
 * @param captionDelay seconds from a word's end to its showing, recent median; empty before the first
 * @param lag seconds of audio waiting to be recognised; 0 when keeping up
 * @param progress a long piece of work that is under way
 * @param problems what the clerk should know, oldest first, one of each code
 */
public record Equipment(Microphone microphone, double level, Optional<String> model,
        OptionalDouble captionDelay,
        double lag, Optional<Progress> progress, List<Problem> problems) {
    public Equipment {
        problems = List.copyOf(problems);
    }

    /** What a counter starts with, before any device was looked at. */
    public static final Equipment STARTING = new Equipment(Microphone.STARTING, 0, Optional.empty(),
            OptionalDouble.empty(), 0, Optional.empty(), List.of());

    /** The same with the microphone in another state. */
    public Equipment withMicrophone(Microphone now) {
        return new Equipment(now, level, model, captionDelay, lag, progress, problems);
    }

    /** The same with another loudness. */
    public Equipment withLevel(double now) {
        return new Equipment(microphone, now, model, captionDelay, lag, progress, problems);
    }

    /** The same with another model. */
    public Equipment withModel(Optional<String> now) {
        return new Equipment(microphone, level, now, captionDelay, lag, progress, problems);
    }

    /** The same with other figures of how far recognition and screen are behind the voice. */
    public Equipment withDelays(OptionalDouble caption, double lagging) {
        return new Equipment(microphone, level, model, caption, lagging, progress, problems);
    }

    /** The same with other work under way. */
    public Equipment withProgress(Optional<Progress> now) {
        return new Equipment(microphone, level, model, captionDelay, lag, now, problems);
    }

    /** The same with other problems. */
    public Equipment withProblems(List<Problem> now) {
        return new Equipment(microphone, level, model, captionDelay, lag, progress, now);
    }

    /** The state of the clerk's microphone, speech model included: without one nobody listens. */
    public enum Microphone {
        /** The model is loading, the device is being opened. */
        STARTING,
        /** The clerk is heard. */
        LISTENING,
        /** Switched off by the clerk. */
        OFF,
        /** No device, no model, or the device went away. */
        MISSING
    }

    /**
     * Long work, such as installing a model.
     *
     * @param what what is being done, in the user's language
     * @param done share of it, 0 to 1; negative when unknown
     */
    public record Progress(String what, double done) {}
}
