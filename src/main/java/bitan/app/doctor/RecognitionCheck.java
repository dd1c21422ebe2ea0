package bitan.app.doctor;

import java.util.function.Consumer;

import bitan.app.machine.Folders;
import bitan.app.machine.SpeechModels;
import bitan.handwriting.Handwriting;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.settings.Settings;
import bitan.wording.Glossary;

/** The speech model, the process that recognises with it, and handwriting: each is loaded as at the counter. */
final class RecognitionCheck {
    private final SpeechModels models;
    private final Settings settings;

    RecognitionCheck(Folders folders, Settings settings) {
        this.models = SpeechModels.in(folders);
        this.settings = settings;
    }

    void examine(Consumer<Finding> found) {
        try {
            var chosen = models.choose(settings.model());
            models.prove(chosen.folder());
            found.accept(Finding.plain("model", chosen.name()).with(models.problem().or(chosen::caution)));
            found.accept(loaded("recogniser", () -> models.loadApart(chosen).close()));
        } catch (ProblemException e) {
            found.accept(Finding.plain("model", "").with(e.problem()));
        }
        found.accept(loaded("handwriting", () -> Handwriting.open(Lexicon.load(), Glossary.EMPTY).close()));
    }

    private interface Loading {
        void load() throws ProblemException;
    }

    private static Finding loaded(String what, Loading loading) {
        var before = System.nanoTime();
        try {
            loading.load();
            return Finding.of(what, "loaded", (System.nanoTime() - before) / 1_000_000);
        } catch (ProblemException e) {
            return Finding.plain(what, "").with(e.problem());
        }
    }
}
