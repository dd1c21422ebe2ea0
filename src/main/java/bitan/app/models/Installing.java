package bitan.app.models;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import bitan.app.state.Choices;
import bitan.app.state.Counter;
import bitan.counter.Equipment.Progress;
import bitan.models.ModelOrigin;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.SettingsField;

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
        start(name, new ModelOrigin.Official(), _ -> {});
    }

    /**
     * Begins to install the model in an archive or folder; returns at once.
     *
     * @param ended hears how it ended, on a thread of this class: empty if the model is listened with
     */
    public void startFrom(Path path, Consumer<Optional<Problem>> ended) {
        try {
            start(models.nameOf(path), ModelOrigin.of(path.toString()), ended);
        } catch (ProblemException e) {
            counter.report(e.problem());
            ended.accept(Optional.of(e.problem()));
        }
    }

    private void start(String name, ModelOrigin origin, Consumer<Optional<Problem>> ended) {
        Thread.ofVirtual().name("bitan-install").start(() -> ended.accept(install(name, origin)));
    }

    private Optional<Problem> install(String name, ModelOrigin origin) {
        var locale = counter.state().settings().language().locale();
        counter.settle(ProblemCode.MOD_04);
        var speed = new InstallSpeed(System::nanoTime);
        try {
            models.install(name, origin, step -> {
                var report = InstallReport.of(step, name, locale);
                show(Optional.of(new Progress(report.what() + speed.after(step, locale), report.share())));
            });
            use(name);
            return Optional.empty();
        } catch (ProblemException e) {
            counter.report(e.problem());
            return Optional.of(e.problem());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Problem.of(ProblemCode.MOD_04, name, "interrupted"));
        } finally {
            show(Optional.empty());
        }
    }

    /** Where the administrator has chosen the model, the new one is there and not listened with. */
    private void use(String name) {
        if (!choices.locks().has(SettingsField.MODEL)) {
            choices.change(settings -> settings.withModel(name));
        }
        listenWithIt.run();
    }

    private void show(Optional<Progress> progress) {
        counter.equipment(now -> now.withProgress(progress));
    }
}
