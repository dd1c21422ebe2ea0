package bitan.app.kiosk;

import java.util.Optional;
import java.util.function.Supplier;

import bitan.app.machine.SpeechModels;
import bitan.audio.AudioSource;
import bitan.problem.ProblemException;
import bitan.speech.Listener;
import bitan.speech.SpeechEngine;
import bitan.speech.vosk.VoskOptions;

/**
 * The clerk's voice: owns the listener, and switches microphone and model. The model is loaded while sound is
 * already being kept, so that words said during the start are not lost. Safe between threads.
 */
final class Speech implements AutoCloseable {
    private final SpeechModels models;
    private final Counter counter;
    private final Hearing hearing;
    private volatile Supplier<AudioSource> source;
    private Listener listener;

    Speech(SpeechModels models, Counter counter, Hearing hearing, Supplier<AudioSource> source) {
        this.models = models;
        this.counter = counter;
        this.hearing = hearing;
        this.source = source;
        this.listener = newListener();
    }

    /** Turns the microphone on. */
    synchronized void listen() {
        hearing.begin();
        listener.listen();
    }

    /** Turns the microphone off, or on again. */
    synchronized void switchMicrophone() {
        if (listener.isListening()) {
            listener.pause();
            hearing.off();
        } else {
            listen();
        }
    }

    /** Listens to another source from now on. */
    synchronized void listenTo(Supplier<AudioSource> other) {
        listener.pause();
        source = other;
        listen();
    }

    /** Chooses the model anew, and listens with it. Waits until the old one has heard out what it has. */
    synchronized void changeModel() {
        close();
        hearing.end();
        listener = newListener();
        listen();
    }

    /** Lets go of microphone and model; what was heard is settled before. */
    @Override
    public synchronized void close() {
        listener.close();
    }

    private Listener newListener() {
        return new Listener("staff", () -> source.get(), this::engine, hearing::captured, hearing::heard);
    }

    /** On the recogniser thread; the engine keeps the model loaded until it is closed itself. */
    private SpeechEngine engine() throws ProblemException {
        var chosen = models.choose(counter.state().settings().model());
        try (var model = models.load(chosen)) {
            var engine = model.engine(VoskOptions.LIVE);
            hearing.ready();
            counter.equipment(now -> now.withModel(Optional.of(chosen.name())));
            chosen.caution().ifPresent(counter::report);
            return engine;
        }
    }
}
