package bitan.speech.vosk;

import java.util.ArrayList;
import java.util.List;

import bitan.speech.SpeechEvent.Word;

/**
 * Gives partial words times. libvosk has times for them too, but says such words 0.6 to 1.3 s later than the mere
 * text (measured, embedded model); so a word's time is when its text first came up. One thread.
 */
final class PartialWords {
    private List<Word> words = List.of();
    private double changed;

    /** The words now, seconds now, and where the first of them can have begun. */
    void update(List<String> texts, double now, double onset) {
        if (texts.equals(words.stream().map(Word::text).toList())) {
            return;
        }
        int kept = 0;
        while (kept < Math.min(texts.size(), words.size())
                && texts.get(kept).equals(words.get(kept).text())) {
            kept++;
        }
        var next = new ArrayList<>(words.subList(0, kept));
        double begin = kept == 0 ? Math.min(onset, now) : next.getLast().end();
        double each = (now - begin) / Math.max(1, texts.size() - kept);
        for (int i = kept; i < texts.size(); i++) {
            double start = begin + (i - kept) * each;
            next.add(new Word(texts.get(i), start, start + each, 1));
        }
        words = List.copyOf(next);
        changed = now;
    }

    List<Word> words() {
        return words;
    }

    /** Whether there are words that have not changed for that long, seconds. */
    boolean stuck(double seconds, double now) {
        return !words.isEmpty() && now - changed >= seconds;
    }

    void clear() {
        words = List.of();
    }
}
