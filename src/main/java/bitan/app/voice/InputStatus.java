package bitan.app.voice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import bitan.app.log.Trace;
import bitan.app.state.Counter;
import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.conversation.Speaker;
import bitan.counter.Equipment.Microphone;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.speech.SpeechEvent.Lagging;

/**
 * How one speaker is being heard, told to the screens: it takes both a source that gives sound and an engine that
 * takes it. Safe between threads.
 */
final class InputStatus {
    private static final Set<ProblemCode> OF_A_MICROPHONE = Set.of(ProblemCode.MIC_01, ProblemCode.MIC_02,
            ProblemCode.MIC_03, ProblemCode.MIC_06);

    private final Speaker speaker;
    private final Counter counter;
    private final Lag lag;
    private final Trace trace;
    private Microphone source = Microphone.OFF;
    private Microphone engine = Microphone.STARTING;
    private boolean muted;
    private boolean paused;

    InputStatus(Speaker speaker, Counter counter, Lag lag, Trace trace) {
        this.speaker = speaker;
        this.counter = counter;
        this.lag = lag;
        this.trace = trace;
    }

    Speaker speaker() {
        return speaker;
    }

    /** Whether the source gives sound, as far as anybody knows. */
    synchronized boolean hasSource() {
        return source != Microphone.MISSING;
    }

    /** Listening begins, with the engine there is or a new one. */
    void begin(boolean newEngine) {
        source(Microphone.STARTING);
        if (newEngine) {
            engine(Microphone.STARTING);
        }
    }

    /** The engine is there. */
    void ready() {
        engine(Microphone.LISTENING);
    }

    /** Somebody switched off. */
    void off() {
        source(Microphone.OFF);
        level(0);
    }

    /** Takes what the source answers; on the capture thread, returns at once. */
    void captured(Captured captured) {
        switch (captured) {
            case Captured.Frame frame -> sound(frame);
            case Captured.Lost(var problem) -> lost(problem);
            case Captured.Silent(var problem) -> silent(problem);
            case Captured.Found(var device) -> found(device);
            case Captured.End _ -> level(0);
        }
    }

    /** Sound waits to be recognised, or does not any more. */
    void lagging(Lagging lagging) {
        trace.note("lagging", Map.of("speaker", speaker, "seconds", lagging.seconds(), "paused",
                lagging.paused()));
        lag.now(speaker, lagging);
        paused(lagging.paused());
        if (lagging.paused()) {
            level(0);
        }
    }

    /** The engine is gone. */
    void failed(Problem problem) {
        lag.now(speaker, Lagging.NONE);
        paused(false);
        engine(Microphone.MISSING);
        level(0);
        counter.report(ofThisVoice(problem));
    }

    private void sound(Captured.Frame frame) {
        if (source(Microphone.LISTENING)) {
            settle();
        }
        if (!frame.isSilent() && muted(false)) {
            counter.settle(ofMuted());
        }
        level(frame.level());
        if (trace.isOn()) {
            double end = (double) (frame.position() + frame.samples().length) / AudioSource.SAMPLE_RATE;
            trace.note(frame.capturedNanos(), "captured",
                    Map.of("speaker", speaker, "audioEnd", end, "level", frame.level()));
        }
    }

    private void lost(Problem problem) {
        trace.note("lost", Map.of("speaker", speaker, "code", problem.code().label()));
        source(Microphone.MISSING);
        level(0);
        counter.report(ofThisVoice(problem));
    }

    private void silent(Problem problem) {
        trace.note("silent", Map.of("speaker", speaker));
        muted(true);
        counter.report(new Problem(ofMuted(), problem.facts()));
    }

    private ProblemCode ofMuted() {
        return ownDevice().isPresent() ? ProblemCode.MIC_07 : ProblemCode.MIC_04;
    }

    private void found(String device) {
        trace.note("found", Map.of("speaker", speaker, "device", device));
        settle();
    }

    private void settle() {
        if (ownDevice().isPresent()) {
            counter.settle(ProblemCode.MIC_05);
        } else {
            counter.settle(ProblemCode.MIC_01);
            counter.settle(ProblemCode.MIC_02);
            counter.settle(ProblemCode.MIC_06);
        }
    }

    /** What befalls the visitor's voice alone has codes of its own: the clerk's problems keep their places. */
    private Problem ofThisVoice(Problem problem) {
        var own = ownDevice();
        if (own.isPresent() && OF_A_MICROPHONE.contains(problem.code())) {
            return Problem.of(ProblemCode.MIC_05, own.get());
        }
        return speaker == Speaker.VISITOR && problem.code() == ProblemCode.SPE_02
                ? new Problem(ProblemCode.SPE_04, problem.facts())
                : problem;
    }

    private Optional<String> ownDevice() {
        return switch (speaker) {
            case STAFF -> Optional.empty();
            case VISITOR, COMPANION -> counter.state().settings().visitorMicrophone();
        };
    }

    private void level(double level) {
        if (speaker == Speaker.STAFF) {
            counter.equipment(now -> now.withLevel(level));
        }
    }

    private synchronized boolean source(Microphone now) {
        boolean changed = now != source;
        source = now;
        if (changed) {
            show();
        }
        return changed;
    }

    private synchronized void engine(Microphone now) {
        engine = now;
        show();
    }

    private synchronized boolean muted(boolean now) {
        boolean changed = now != muted;
        muted = now;
        if (changed) {
            show();
        }
        return changed;
    }

    private synchronized void paused(boolean now) {
        paused = now;
        show();
    }

    private void show() {
        var both = both();
        counter.equipment(now -> switch (speaker) {
            case STAFF -> now.withMicrophone(both);
            case VISITOR, COMPANION -> now.withVisitorMicrophone(both);
        });
    }

    private Microphone on(Microphone usually) {
        if (paused) {
            return Microphone.PAUSED;
        }
        return muted ? Microphone.SILENT : usually;
    }

    private Microphone both() {
        return switch (source) {
            case OFF -> Microphone.OFF;
            case MISSING -> Microphone.MISSING;
            case STARTING -> engine == Microphone.LISTENING ? on(Microphone.STARTING) : engine;
            case LISTENING, PAUSED, SILENT ->
                engine == Microphone.LISTENING ? on(Microphone.LISTENING) : engine;
        };
    }
}
