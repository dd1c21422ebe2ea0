package bitan.speech;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import bitan.problem.Problem;

/** What an engine hears. Times are seconds of audio since the engine's first sample. Immutable. */
public sealed interface SpeechEvent {

    /**
     * Words that may still change; every partial replaces the one before. Never empty. Said again while nothing
     * changes, so that whoever listens knows how long words have stood.
     *
     * @param at how much has been heard, seconds
     */
    record Partial(List<Word> words, double at) implements SpeechEvent {
        public Partial {
            words = List.copyOf(words);
        }
    }

    /**
     * Words that will not change by themselves. Never empty.
     *
     * @param alternatives other readings of the same stretch, likeliest first, without the chosen one
     */
    record Settled(List<Word> words, List<List<String>> alternatives) implements SpeechEvent {
        public Settled {
            words = List.copyOf(words);
            alternatives = alternatives.stream().map(List::copyOf).toList();
        }
    }

    /** A stretch without words ended at this time, seconds. */
    record Silence(double at) implements SpeechEvent {}

    /**
     * Audio is waiting to be recognised.
     *
     * @param seconds of it; 0 once it has caught up again
     * @param paused whether no more is taken until it has
     */
    record Lagging(double seconds, boolean paused) implements SpeechEvent {

        /** Nothing waits. */
        public static final Lagging NONE = new Lagging(0, false);
    }

    /** The engine cannot go on. Nothing follows. */
    record Failed(Problem problem) implements SpeechEvent {}

    /**
     * One word as the engine writes it.
     *
     * @param start seconds
     * @param end seconds
     * @param confidence between 0 and 1; 1 where the engine gives none
     */
    record Word(String text, double start, double end, double confidence) {}

    /** The same by another clock, which shows {@code time} of what is seconds here. */
    default SpeechEvent by(DoubleUnaryOperator time) {
        return switch (this) {
            case Partial(var words, double at) -> new Partial(by(time, words), time.applyAsDouble(at));
            case Settled(var words, var alternatives) -> new Settled(by(time, words), alternatives);
            case Silence(double at) -> new Silence(time.applyAsDouble(at));
            case Lagging _,Failed _ -> this;
        };
    }

    private static List<Word> by(DoubleUnaryOperator time, List<Word> words) {
        return words.stream().map(word -> new Word(word.text(), time.applyAsDouble(word.start()),
                time.applyAsDouble(word.end()), word.confidence())).toList();
    }
}
