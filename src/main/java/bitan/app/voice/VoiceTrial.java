package bitan.app.voice;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import bitan.audio.AudioSource;
import bitan.audio.Captured;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.settings.Settings;
import bitan.setup.Trial;
import bitan.speech.EngineFactory;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Word;

/** Listens to one microphone for some seconds, and says what was understood; nothing of it is kept. */
final class VoiceTrial {
    /** Time for a sentence. */
    private static final Duration LENGTH = Duration.ofSeconds(3);
    private static final long SAMPLES = LENGTH.toMillis() * AudioSource.SAMPLE_RATE / 1000;

    private final Speaker speaker;
    private final EngineFactory engines;
    private final Supplier<AudioSource> sources;
    private final Captioning captioning;
    private final Consumer<Trial> told;
    private final StringBuilder understood = new StringBuilder();
    private List<Word> open = List.of();
    private boolean isSilent = true;
    private long heard;

    /**
     * Not begun.
     *
     * @param captioning makes text of what was recognised
     * @param told hears how it goes, on the thread that runs it
     */
    VoiceTrial(Speaker speaker, EngineFactory engines, Supplier<AudioSource> sources,
            Captioning captioning, Consumer<Trial> told) {
        this.speaker = speaker;
        this.engines = engines;
        this.sources = sources;
        this.captioning = captioning;
        this.told = told;
    }

    /** Listens until the time is over or the microphone is gone. Takes longer where the model is not loaded yet. */
    void run(Settings settings) {
        var chosen = speaker == Speaker.STAFF ? settings.microphone() : settings.visitorMicrophone();
        var device = chosen.orElse("default");
        told.accept(new Trial.Beginning(speaker));
        try (var engine = engines.open(); var source = sources.get()) {
            while (heard < SAMPLES) {
                take(engine, source.next(), device);
            }
            hear(engine.finish());
            told.accept(isSilent
                    ? new Trial.Failed(speaker, silent(device))
                    : new Trial.Heard(speaker, understood + inWords(open)));
        } catch (ProblemException e) {
            told.accept(new Trial.Failed(speaker, e.problem()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(SpeechEngine engine, Captured captured, String device) throws ProblemException {
        switch (captured) {
            case Captured.Frame frame -> {
                heard += frame.samples().length;
                isSilent &= frame.isSilent();
                hear(engine.accept(frame));
                told.accept(new Trial.Listening(speaker, frame.level(),
                        Math.max(0, 1 - (double) heard / SAMPLES)));
            }
            case Captured.Lost(var problem) -> throw new ProblemException(
                    speaker == Speaker.STAFF ? problem : Problem.of(ProblemCode.MIC_05, device));
            case Captured.End _ -> throw new ProblemException(Problem.of(ProblemCode.MIC_02, device));
            case Captured.Silent _,Captured.Found _ -> {
                // said by the frames, or no news
            }
        }
    }

    private void hear(List<SpeechEvent> events) throws ProblemException {
        for (var event : events) {
            switch (event) {
                case SpeechEvent.Partial(var words, _) -> open = words;
                case SpeechEvent.Settled(var words, _) -> {
                    understood.append(inWords(words));
                    open = List.of();
                }
                case SpeechEvent.Failed(var problem) -> throw new ProblemException(problem);
                case SpeechEvent.Silence _,SpeechEvent.Lagging _ -> {
                    // nothing of the words
                }
            }
        }
    }

    private String inWords(List<Word> words) {
        return captioning.inWords(words.stream().map(Hearing::heard).toList());
    }

    private Problem silent(String device) {
        return Problem.of(speaker == Speaker.STAFF ? ProblemCode.MIC_04 : ProblemCode.MIC_07, device);
    }
}
