package bitan.speech.vosk;

import java.util.List;

import org.vosk.Recognizer;

import bitan.audio.AudioSource;
import bitan.audio.Captured.Frame;
import bitan.speech.SpeechEngine;
import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;
import bitan.speech.SpeechEvent.Word;

/**
 * One libvosk recogniser. Words settle when libvosk finds an endpoint, when the sound pauses, or when they have not
 * changed for long in a loud room. Times go on over pauses and {@link #finish}. The times of partial words are
 * estimates. One thread, its owner's.
 */
public final class VoskEngine implements SpeechEngine {

    /** Words that do not change for so long are over even if the room never becomes quiet, seconds. */
    private static final double STUCK = 3.5;

    private static final double SHORTEST_WORD = 0.03;

    /**
     * Readings asked for to weigh words by. Measured on noisy speech, confidences from 20 differ by 0.01 on average from
     * libvosk's own, from 5 by 0.04, at no measurable cost.
     */
    private static final int READINGS = 20;

    private final Recognizer recognizer;
    private final Endpointing endpointing;
    private final VoskOptions options;
    private final long partialSamples;
    private final Runnable released;
    private final Loudness loudness = new Loudness();
    private final PartialWords partial = new PartialWords();
    private long samples;
    private long asked;
    private boolean closed;

    VoskEngine(Recognizer recognizer, Endpointing endpointing, VoskOptions options, Runnable released) {
        this.recognizer = recognizer;
        this.endpointing = endpointing;
        this.options = options;
        this.partialSamples = Math.round(options.partialSeconds() * AudioSource.SAMPLE_RATE);
        this.released = released;
        recognizer.setWords(true);
        recognizer.setMaxAlternatives(options.alternatives() == 0 ? 0 : READINGS);
        VoskResults.partial(recognizer.getPartialResult()); // so that no first word waits for Jackson to be loaded
    }

    @Override
    public List<SpeechEvent> accept(Frame frame) {
        requireOpen();
        if (frame.samples().length == 0) {
            return List.of();
        }
        boolean ended = recognizer.acceptWaveForm(frame.samples(), frame.samples().length);
        samples += frame.samples().length;
        loudness.add(frame.samples());
        if (ended || loudness.paused(endpointing.pause())) {
            return List.of(settle(recognizer.getResult()));
        }
        if (samples - asked < partialSamples) {
            return List.of();
        }
        asked = samples;
        return ask();
    }

    @Override
    public List<SpeechEvent> finish() {
        requireOpen();
        return List.of(settle(recognizer.getFinalResult()));
    }

    /** May be called twice. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            recognizer.close();
            released.run();
        }
    }

    private List<SpeechEvent> ask() {
        var texts = VoskResults.partial(recognizer.getPartialResult());
        partial.update(texts, now(), loudness.onset());
        if (partial.stuck(STUCK, now())) {
            return List.of(settle(recognizer.getResult()));
        }
        return texts.isEmpty()
                ? List.of()
                : List.of(new Partial(partial.words().stream().map(this::loudPart).toList(), now()));
    }

    private SpeechEvent settle(String json) {
        var reading = VoskResults.settled(json);
        partial.clear();
        loudness.restart();
        asked = samples;
        if (reading.words().isEmpty()) {
            return new Silence(now());
        }
        return new Settled(reading.words().stream().map(this::withoutQuiet).toList(),
                reading.alternatives().stream().limit(options.alternatives()).toList());
    }

    /** libvosk counts the quiet after a word as part of it; see {@link Loudness}. */
    private Word withoutQuiet(Word word) {
        double end = Math.max(loudness.lastLoud(word.start(), word.end()), word.start() + SHORTEST_WORD);
        return new Word(word.text(), word.start(), Math.min(end, word.end()), word.confidence());
    }

    /** A partial word's times tell when it came up; where it was loud is nearer to where it was said. */
    private Word loudPart(Word word) {
        double start = loudness.firstLoud(word.start(), word.end());
        return new Word(word.text(), start, loudness.lastLoud(start, word.end()), word.confidence());
    }

    private double now() {
        return (double) samples / AudioSource.SAMPLE_RATE;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the engine is closed");
        }
    }
}
