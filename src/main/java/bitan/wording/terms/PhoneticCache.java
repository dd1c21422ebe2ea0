package bitan.wording.terms;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import bitan.lexicon.Lexicon;
import bitan.wording.terms.Pattern.Place;

/** How characters sound, each worked out once. Safe between threads. */
final class PhoneticCache {
    private final ConcurrentMap<Character, Heard> known = new ConcurrentHashMap<>();
    private final Lexicon lexicon;

    /**
     * A character and its sounds.
     *
     * @param place it as a place of a term
     * @param keys what it may be known by
     */
    record Heard(Place place, List<String> keys) {}

    PhoneticCache(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All voices of a character; none if it is not a hanzi. */
    List<Voice> voices(char character) {
        return heard(character).place().voices();
    }

    /** The voices of a character of a term: 参 in 参保 is no shen, as the words inside the term say. */
    List<Voice> voices(String term, int at) {
        var all = voices(term.charAt(at));
        var said = lexicon.syllables(term, at);
        var own = all.stream().filter(voice -> said.contains(voice.sound().syllable())).toList();
        return own.isEmpty() ? all : own;
    }

    /** What a character may be known by: its folded sounds, and itself. */
    List<String> keys(char character) {
        return heard(character).keys();
    }

    private Heard heard(char character) {
        var heard = known.get(character);
        return heard == null ? known.computeIfAbsent(character, this::listen) : heard;
    }

    private Heard listen(char character) {
        var place = new Place(character, lexicon.sounds(character).stream().map(Voice::of).toList());
        return new Heard(place, place.keys().toList());
    }
}
