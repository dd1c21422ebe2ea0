package bitan.app.models;

import java.util.Optional;

import bitan.app.state.Choices;
import bitan.app.state.Counter;
import bitan.counter.Equipment.Progress;
import bitan.models.ModelOrigin;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Installs a speech model from the staff screen while the counter goes on, then listens with it. */
public final class Installing {
    private final SpeechModels models;
    private final Counter counter;
    private final Choices choices;
    private final Runnable listenWithIt;

    /** Installs into {@code models}; {@code listenWithIt} begins to listen with the model that was chosen. */
    public Installing(SpeechModels models, Counter counter, Choices choices, Runnable listenWithIt) {
        this.models = models;
        this.counter = counter;
        this.choices = choices;
        this.listenWithIt = listenWithIt;
    }

    /** Begins to install a model of the catalogue; returns at once. */
    public void start(String name) {
        Thread.ofVirtual().name("bitan-install").start(() -> install(name));
    }

    private void install(String name) {
        var locale = counter.state().settings().language().locale();
        counter.settle(ProblemCode.MOD_04);
        try {
            models.install(name, new ModelOrigin.Official(), step -> {
                var report = InstallReport.of(step, name, locale);
                show(Optional.of(new Progress(report.what(), report.share())));
            });
            choices.change(settings -> settings.withModel(name));
            listenWithIt.run();
        } catch (ProblemException e) {
            counter.report(e.problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            show(Optional.empty());
        }
    }

    private void show(Optional<Progress> progress) {
        counter.equipment(now -> now.withProgress(progress));
    }
}
