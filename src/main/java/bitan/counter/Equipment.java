package bitan.counter;

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
 * @param visitorMicrophone whether the visitor is being heard
 * @param headphones whether the visitor can hear the clerk by headphones
 * @param visitorInput whether there is a microphone for the visitor, their own or the clerk's
 */
public record Equipment(Microphone microphone, double level, Optional<String> model,
        OptionalDouble captionDelay,
        double lag, Optional<Progress> progress, List<Problem> problems, Microphone visitorMicrophone,
        boolean headphones, boolean visitorInput) {
    public Equipment {
        problems = List.copyOf(problems);
    }

    /** What a counter starts with, before any device was looked at. */
    public static final Equipment STARTING = new Equipment(Microphone.STARTING, 0, Optional.empty(),
            OptionalDouble.empty(), 0, Optional.empty(), List.of());

    /** A counter that cannot hear its visitors. */
    public Equipment(Microphone microphone, double level, Optional<String> model, OptionalDouble captionDelay,
            double lag, Optional<Progress> progress, List<Problem> problems) {
        this(microphone, level, model, captionDelay, lag, progress, problems, Microphone.OFF, false, false);
    }

    /** Whether the visitor can be heard if they want to: there is a model and a microphone. */
    public boolean hearsVisitors() {
        return visitorInput && model.isPresent();
    }

    /** The same with the microphone in another state. */
    public Equipment withMicrophone(Microphone now) {
        return new Equipment(now, level, model, captionDelay, lag, progress, problems, visitorMicrophone,
                headphones, visitorInput);
    }

    /** The same with the visitor's microphone in another state. */
    public Equipment withVisitorMicrophone(Microphone now) {
        return new Equipment(microphone, level, model, captionDelay, lag, progress, problems, now,
                headphones, visitorInput);
    }

    /** The same with or without a microphone for the visitor. */
    public Equipment withVisitorInput(boolean there) {
        return new Equipment(microphone, level, model, captionDelay, lag, progress, problems,
                visitorMicrophone, headphones, there);
    }

    /** The same with or without headphones the visitor can hear. */
    public Equipment withHeadphones(boolean now) {
        return new Equipment(microphone, level, model, captionDelay, lag, progress, problems,
                visitorMicrophone, now, visitorInput);
    }

    /** The same with another loudness. */
    public Equipment withLevel(double now) {
        return new Equipment(microphone, now, model, captionDelay, lag, progress, problems,
                visitorMicrophone, headphones, visitorInput);
    }

    /** The same with another model. */
    public Equipment withModel(Optional<String> now) {
        return new Equipment(microphone, level, now, captionDelay, lag, progress, problems,
                visitorMicrophone, headphones, visitorInput);
    }

    /** The same with other figures of how far recognition and screen are behind the voice. */
    public Equipment withDelays(OptionalDouble caption, double lagging) {
        return new Equipment(microphone, level, model, caption, lagging, progress, problems,
                visitorMicrophone, headphones, visitorInput);
    }

    /** The same with other work under way. */
    public Equipment withProgress(Optional<Progress> now) {
        return new Equipment(microphone, level, model, captionDelay, lag, now, problems, visitorMicrophone,
                headphones, visitorInput);
    }

    /** The same with other problems. */
    public Equipment withProblems(List<Problem> now) {
        return new Equipment(microphone, level, model, captionDelay, lag, progress, now, visitorMicrophone,
                headphones, visitorInput);
    }

    /** The state of a speaker's microphone, speech model included: without one nobody listens. */
    public enum Microphone {
        /** The model is loading, the device is being opened. */
        STARTING,
        /** The speaker is heard. */
        LISTENING,
        /** On, but nothing but silence comes from it. */
        SILENT,
        /** On, but no more is taken until recognition has caught up; goes on by itself. */
        PAUSED,
        /** Switched off. */
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
