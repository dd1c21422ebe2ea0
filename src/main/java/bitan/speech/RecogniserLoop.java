package bitan.speech;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.speech.Backlog.Task;
import bitan.speech.SpeechEvent.Failed;

/** The recogniser thread's work: owns the engine, and turns every failure of it into an event. */
final class RecogniserLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RecogniserLoop.class);

    private final Backlog backlog;
    private final EngineFactory engines;
    private final Runnable turnOff;
    private final SafeConsumer<SpeechEvent> heard;
    private final LagWatch lag;
    private final SoundTime time = new SoundTime();
    private @Nullable SpeechEngine engine;

    RecogniserLoop(Backlog backlog, EngineFactory engines, Runnable turnOff,
            Consumer<SpeechEvent> heard, LagWatch lag) {
        this.backlog = backlog;
        this.engines = engines;
        this.turnOff = turnOff;
        this.heard = new SafeConsumer<>(heard);
        this.lag = lag;
    }

    @Override
    public void run() {
        try {
            while (perform(backlog.take())) {
                lag.look();
            }
        } catch (InterruptedException e) {
            LOG.warn("The recogniser was interrupted");
        } finally {
            closeEngine();
        }
    }

    private boolean perform(Task task) {
        switch (task) {
            case Task.Begin _ -> begin();
            case Task.Sound(var frame) -> {
                time.given(frame.samples().length);
                ask(e -> e.accept(frame));
            }
            case Task.Gap(long samples) -> time.gap(samples);
            case Task.Cut _ -> ask(SpeechEngine::finish);
            case Task.Stop _ -> {
                ask(SpeechEngine::finish);
                return false;
            }
        }
        return true;
    }

    private void begin() {
        if (engine != null) {
            return;
        }
        try {
            engine = engines.open();
            time.restart();
        } catch (ProblemException e) {
            LOG.error("No engine", e);
            fail(e.problem());
        } catch (RuntimeException | Error e) {
            LOG.error("No engine", e);
            fail(Problem.of(ProblemCode.SPE_02, e.getClass().getSimpleName()));
        }
    }

    /** Sound that follows a failure is passed over: the failure was said, and listening begins anew with Begin. */
    private void ask(Function<SpeechEngine, List<SpeechEvent>> question) {
        if (engine == null) {
            return;
        }
        try {
            for (var event : question.apply(engine)) {
                if (event instanceof Failed failed) {
                    fail(failed.problem());
                    return;
                }
                heard.say(event.by(time::of));
            }
        } catch (RuntimeException | Error e) {
            LOG.error("The engine failed", e);
            fail(Problem.of(ProblemCode.SPE_02, e.getClass().getSimpleName()));
        }
    }

    private void fail(Problem problem) {
        turnOff.run();
        closeEngine();
        backlog.forget();
        lag.look();
        heard.say(new Failed(problem));
    }

    private void closeEngine() {
        var closing = engine;
        engine = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (RuntimeException | Error e) {
                LOG.error("The engine could not be closed", e);
            }
        }
    }
}
