package bitan.speech.process;

import java.util.List;

import bitan.speech.SpeechEvent;
import bitan.speech.SpeechEvent.Failed;
import bitan.speech.SpeechEvent.Lagging;
import bitan.speech.SpeechEvent.Partial;
import bitan.speech.SpeechEvent.Settled;
import bitan.speech.SpeechEvent.Silence;
import bitan.speech.SpeechEvent.Word;

/** Events at other times: a recogniser that began later counts from there. Stateless. */
final class Moved {
    private Moved() {
    }

    /** The event so many seconds later. */
    static SpeechEvent by(double seconds, SpeechEvent event) {
        return switch (event) {
            case Partial(var words, double at) -> new Partial(words(seconds, words), at + seconds);
            case Settled(var words, var alternatives) -> new Settled(words(seconds, words), alternatives);
            case Silence(double at) -> new Silence(at + seconds);
            case Lagging _,Failed _ -> event;
        };
    }

    private static List<Word> words(double seconds, List<Word> words) {
        return words.stream().map(word -> new Word(word.text(), word.start() + seconds, word.end() + seconds,
                word.confidence())).toList();
    }
}
