package bitan.app.counter;

import java.util.function.UnaryOperator;

import bitan.problem.ProblemException;
import bitan.settings.Settings;
import bitan.settings.SettingsFile;

/** Changes the counter's settings: at once on the screens, and soon after on disk. Safe between threads. */
public final class Choices {
    private final SettingsFile file;
    private final Counter counter;

    public Choices(SettingsFile file, Counter counter) {
        this.file = file;
        this.counter = counter;
    }

    /** Makes a change; returns at once, also on the FX thread. */
    public void change(UnaryOperator<Settings> change) {
        var before = counter.state().settings();
        counter.settings(change);
        if (!counter.state().settings().equals(before)) {
            Thread.ofVirtual().name("bitan-settings").start(this::save);
        }
    }

    private synchronized void save() {
        try {
            file.save(counter.state().settings());
        } catch (ProblemException e) {
            counter.report(e.problem());
        }
    }
}
