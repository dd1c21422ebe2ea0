package bitan.app.kiosk;

import java.util.Optional;

import bitan.app.counter.Choices;
import bitan.app.counter.Counter;
import bitan.app.machine.InstallReport;
import bitan.app.machine.SpeechModels;
import bitan.app.voice.Voices;
import bitan.counter.Equipment.Progress;
import bitan.models.ModelOrigin;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Installs a speech model from the staff screen while the counter goes on, then listens with it. */
final class Installing {
    private final SpeechModels models;
    private final Counter counter;
    private final Choices choices;
    private final Voices voices;

    Installing(SpeechModels models, Counter counter, Choices choices, Voices voices) {
        this.models = models;
        this.counter = counter;
        this.choices = choices;
        this.voices = voices;
    }

    /** Begins to install a model of the catalogue; returns at once. */
    void start(String name) {
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
            voices.changeModel();
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
