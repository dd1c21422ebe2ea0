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
import bitan.speech.SpeechEvent.Lagging;

/** The recogniser thread's work: owns the engine, and turns every failure of it into an event. */
final class RecogniserLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RecogniserLoop.class);

    /** Waiting sound below this counts as caught up, seconds: less than two frames. */
    private static final double CAUGHT_UP = 0.2;

    private final Backlog backlog;
    private final EngineFactory engines;
    private final Runnable turnOff;
    private final Outlet<SpeechEvent> heard;
    private @Nullable SpeechEngine engine;
    private double lag;

    RecogniserLoop(Backlog backlog, EngineFactory engines, Runnable turnOff,
            Consumer<SpeechEvent> heard) {
        this.backlog = backlog;
        this.engines = engines;
        this.turnOff = turnOff;
        this.heard = new Outlet<>(heard);
    }

    @Override
    public void run() {
        try {
            while (perform(backlog.take())) {
                watchLag();
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
            case Task.Sound sound -> ask(e -> e.accept(sound.frame()));
            case Task.Cut _ -> ask(SpeechEngine::finish);
            case Task.GiveUp giveUp -> {
                ask(SpeechEngine::finish);
                fail(giveUp.problem());
            }
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
                heard.say(event);
            }
        } catch (RuntimeException | Error e) {
            LOG.error("The engine failed", e);
            fail(Problem.of(ProblemCode.SPE_02, e.getClass().getSimpleName()));
        }
    }

    private void watchLag() {
        double waiting = backlog.seconds();
        if (engine == null) {
            lag = 0;
        } else if (Math.abs(waiting - lag) >= 1) {
            lag = waiting;
            heard.say(new Lagging(waiting));
        } else if (lag > 0 && waiting < CAUGHT_UP) {
            lag = 0;
            heard.say(new Lagging(0));
        }
    }

    private void fail(Problem problem) {
        turnOff.run();
        closeEngine();
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
