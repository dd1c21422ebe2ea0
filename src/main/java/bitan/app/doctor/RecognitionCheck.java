package bitan.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import bitan.app.models.SpeechModels;
import bitan.app.models.SpeechModels.Chosen;
import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;
import bitan.handwriting.Handwriting;
import bitan.lexicon.Lexicon;
import bitan.problem.ProblemException;
import bitan.settings.Settings;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;
import bitan.wording.Glossary;

/** The speech model, the process that recognises with it, and handwriting: each is loaded as at the counter. */
final class RecognitionCheck {
    /** Of a second of sound. */
    private static final int FRAMES = 10;
    private static final int FRAME = AudioSource.SAMPLE_RATE / FRAMES;

    private final SpeechModels models;
    private final Settings settings;

    RecognitionCheck(SpeechModels models, Settings settings) {
        this.models = models;
        this.settings = settings;
    }

    void examine(Consumer<Finding> found) {
        try {
            var chosen = models.choose(settings.model());
            models.prove(chosen.folder());
            model(chosen).forEach(found);
            found.accept(recognised(chosen));
        } catch (ProblemException e) {
            found.accept(Finding.plain("model", "").with(e.problem()));
        }
        found.accept(loaded("handwriting", () -> Handwriting.open(Lexicon.load(), Glossary.EMPTY).close()));
    }

    /** A line for each thing that people should know about it. */
    private List<Finding> model(Chosen chosen) throws ProblemException {
        var cautions = new ArrayList<>(models.examine(chosen).cautions());
        models.problem().ifPresent(cautions::addFirst);
        var found = Finding.plain("model", chosen.name());
        return cautions.isEmpty() ? List.of(found) : cautions.stream().map(found::with).toList();
    }

    /** Whether it is loaded, and recognises a second of sound: a library may be loaded and die over the first sound. */
    private Finding recognised(Chosen chosen) {
        long before = System.nanoTime();
        try (var model = models.loadApart(chosen); var engine = model.fileEngine()) {
            long loaded = System.nanoTime();
            recogniseASecond(engine);
            return Finding.of("recogniser", "recognised", (loaded - before) / 1_000_000,
                    (System.nanoTime() - loaded) / 1_000_000);
        } catch (ProblemException e) {
            return Finding.plain("recogniser", "").with(e.problem());
        }
    }

    private static void recogniseASecond(SpeechEngine engine) throws ProblemException {
        var random = new Random(1);
        for (int frame = 0; frame < FRAMES; frame++) {
            throwFailed(engine.accept(new Frame(hiss(random), (long) frame * FRAME, System.nanoTime())));
        }
        throwFailed(engine.finish());
    }

    private static void throwFailed(List<SpeechEvent> events) throws ProblemException {
        for (var event : events) {
            if (event instanceof SpeechEvent.Failed(var problem)) {
                throw new ProblemException(problem);
            }
        }
    }

    /** The noise of a loud room: it says nothing, and is worked on like speech. */
    private static short[] hiss(Random random) {
        var samples = new short[FRAME];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (1_000 * random.nextGaussian());
        }
        return samples;
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
