package bitan.app.state;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Locks;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;

/** Changes the counter's settings, at once on the screens and soon after on disk. Safe between threads. */
public final class Choices implements AutoCloseable {
    private final ExecutorService disk = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("bitan-settings").factory());
    private final SettingsFile file;
    private final Counter counter;
    private final Locks locks;
    private Settings saved;

    /** Changes to the settings that were read from {@code file}, and are the counter's now. */
    public Choices(SettingsFile file, Counter counter) {
        this.file = file;
        this.locks = file.load().locks();
        this.counter = counter;
        this.saved = counter.state().settings();
    }

    /** What the administrator has locked. */
    public Locks locks() {
        return locks;
    }

    /**
     * Makes a change somebody chose, but for what is locked, which is told; returns at once, also on the FX thread.
     *
     * @throws IllegalArgumentException if the change makes no settings
     */
    public void change(UnaryOperator<Settings> change) {
        var before = counter.state().settings();
        locks.refusal(before, change.apply(before)).ifPresentOrElse(counter::report,
                () -> counter.settle(ProblemCode.SET_06));
        change(change, this::save);
    }

    /** Makes a change nobody chose: not saved where the file cannot be read, for whoever is to mend it; returns at once. */
    public void note(UnaryOperator<Settings> change) {
        change(change, () -> {
            if (file.load().isWhole()) {
                save();
            }
        });
    }

    private void change(UnaryOperator<Settings> change, Runnable save) {
        var before = counter.state().settings();
        counter.settings(now -> locks.kept(now, change.apply(now)));
        if (!counter.state().settings().equals(before)) {
            disk.execute(save);
        }
    }

    /** Writes them again if their file is gone. */
    public void keepAgain() {
        disk.execute(() -> {
            if (!file.isThere()) {
                saved = file.load().settings();
                if (!counter.state().settings().equals(saved)) {
                    save();
                }
            }
        });
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        disk.close();
    }

    private void save() {
        var now = counter.state().settings();
        try {
            file.save(saved, now);
            saved = now;
            counter.settle(ProblemCode.SET_03);
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }
}
