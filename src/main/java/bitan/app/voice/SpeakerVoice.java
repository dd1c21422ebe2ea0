package bitan.app.voice;

import java.util.Locale;
import java.util.function.Supplier;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.problem.Problem;
import bitan.problem.ProblemException;
import bitan.speech.EngineFactory;
import bitan.speech.Listener;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;

/**
 * One speaker's voice: owns the listener, and brings what it hears to {@link Hearing} and how it goes to {@link InputStatus}.
 * Used by one thread.
 */
final class SpeakerVoice implements AutoCloseable {
    private final InputStatus ear;
    private final Hearing hearing;
    private final EngineFactory engines;
    private final Runnable changed;
    private volatile Supplier<AudioSource> source;
    private volatile boolean engineIsNew = true;
    private volatile Listener listener;

    /**
     * A voice nobody listens to yet.
     *
     * @param source opens what it comes from, each time listening begins
     * @param changed called when source or engine have come or gone by themselves, on their threads: to return at once
     */
    SpeakerVoice(InputStatus ear, Hearing hearing, EngineFactory engines, Supplier<AudioSource> source,
            Runnable changed) {
        this.ear = ear;
        this.hearing = hearing;
        this.engines = engines;
        this.source = source;
        this.changed = changed;
        this.listener = newListener();
    }

    /** Whether the microphone is on. */
    boolean isListening() {
        return listener.isListening();
    }

    /** Turns the microphone on; without effect when it is. */
    void listen() {
        if (!isListening()) {
            ear.begin(engineIsNew);
            hearing.begin(engineIsNew);
            engineIsNew = false;
            listener.listen();
        }
    }

    /** Turns the microphone off; what was said is settled. Waits until another can have the device, a moment. */
    void pause() {
        listener.pause();
        listener.awaitReleased();
        ear.off();
    }

    /** Listens to another source from now on. */
    void listenTo(Supplier<AudioSource> other) {
        pause();
        source = other;
        listen();
    }

    /** Lets go of what was said and is not recognised yet, and goes on listening. From any thread. */
    void forget() {
        listener.forget();
    }

    /** After {@link #close}: a new listener, which is off. */
    void renew() {
        engineIsNew = true;
        listener = newListener();
    }

    /** Lets go of microphone and engine; what was heard is settled before. Waits for that, some seconds at most. */
    @Override
    public void close() {
        listener.close();
    }

    private Listener newListener() {
        return new Listener(ear.speaker().name().toLowerCase(Locale.ROOT), () -> source.get(),
                this::engine, this::captured, this::heard);
    }

    /** On the recogniser thread. */
    private SpeechEngine engine() throws ProblemException {
        var engine = engines.open();
        ear.ready();
        changed.run();
        return engine;
    }

    private void captured(Captured captured) {
        if (captured instanceof Captured.Frame frame) {
            hearing.captured(frame);
            ear.captured(frame);
        } else {
            ear.captured(captured);
            changed.run();
        }
    }

    private void heard(SpeechEvent event) {
        switch (event) {
            case SpeechEvent.Partial(var words, double at) -> hearing.partial(words, at);
            case SpeechEvent.Settled(var words, var alternatives) -> hearing.settled(words, alternatives);
            case SpeechEvent.Silence _ -> hearing.silence();
            case SpeechEvent.Lagging lagging -> ear.lagging(lagging);
            case SpeechEvent.Failed(var problem) -> failed(problem);
        }
    }

    private void failed(Problem problem) {
        engineIsNew = true;
        hearing.silence();
        ear.failed(problem);
        changed.run();
    }
}
