package bitan.app.voice;

import java.util.Optional;

import bitan.app.models.SpeechModels;
import bitan.app.models.SpeechModels.Examined;
import bitan.app.state.Counter;
import bitan.problem.ProblemException;
import bitan.speech.SpeechEngine;
import bitan.speech.process.RemoteModel;
import bitan.speech.vosk.VoskOptions;

/**
 * The one loaded model all voices are recognised with, in a process of its own: loaded when the first engine is asked
 * for, and freed when it is let go and the last engine is closed. Safe between threads.
 */
final class SharedModel {
    private final SpeechModels models;
    private final Counter counter;
    private volatile Loaded loaded = new Loaded();

    SharedModel(SpeechModels models, Counter counter) {
        this.models = models;
        this.counter = counter;
    }

    /**
     * Opens an engine on the model; loads that before, or waits until another voice has loaded it.
     *
     * @throws ProblemException if there is none or it cannot be loaded ({@code MOD-01}, {@code MOD-02}, {@code SPE-01},
     *     {@code SPE-02})
     */
    SpeechEngine engine() throws ProblemException {
        return loaded.engine();
    }

    /** The next engine chooses anew. Does not wait for a model that is being loaded; that is freed once it is. */
    void letGo() {
        var old = loaded;
        loaded = new Loaded();
        Thread.ofVirtual().name("bitan-model").start(old::close);
    }

    /** One choice of a model, and what was loaded for it. */
    private final class Loaded {
        private Optional<RemoteModel> model = Optional.empty();
        private boolean closed;

        synchronized SpeechEngine engine() throws ProblemException {
            if (model.isPresent()) {
                return another(model.get());
            }
            var chosen = models.choose(counter.state().settings().model());
            var fresh = models.loadApart(chosen);
            try {
                var engine = fresh.engine(VoskOptions.LIVE);
                keep(fresh, models.examine(chosen));
                return engine;
            } finally {
                if (model.isEmpty()) {
                    fresh.close();
                }
            }
        }

        /** A model that cannot be loaded again, its folder gone perhaps, is chosen anew the next time. */
        private SpeechEngine another(RemoteModel loaded) throws ProblemException {
            try {
                return loaded.engine(VoskOptions.LIVE);
            } catch (ProblemException e) {
                loaded.close();
                model = Optional.empty();
                throw e;
            }
        }

        private void keep(RemoteModel fresh, Examined examined) {
            if (!closed) {
                model = Optional.of(fresh);
                counter.equipment(now -> now.withModel(Optional.of(examined.name())));
                examined.cautions().forEach(counter::report);
            }
        }

        synchronized void close() {
            closed = true;
            model.ifPresent(RemoteModel::close);
            model = Optional.empty();
        }
    }
}
