package bitan.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import bitan.lexicon.Lexicon;
import bitan.lexicon.LexiconEntry;
import bitan.lexicon.Sound;

/** How characters sound, without tones, and what of that is told apart. Immutable. */
final class Sounds {
    /** Characters of one sound in one text: most have one, and which is meant is seldom worth knowing here. */
    private static final int MOST = 3;
    /** What speakers of many places, and so recognisers, do not tell apart. */
    private static final List<Map.Entry<String, String>> SAME_START = List.of(Map.entry("zh", "z"),
            Map.entry("ch", "c"), Map.entry("sh", "s"), Map.entry("n", "l"), Map.entry("r", "l"),
            Map.entry("h", "f"));
    private static final List<String> WITHOUT_G = List.of("ing", "eng", "ang");

    private final Lexicon lexicon;
    private final Map<Character, List<String>> known;
    private final Set<String> syllables;

    private Sounds(Lexicon lexicon, Map<Character, List<String>> known) {
        this.lexicon = lexicon;
        this.known = Map.copyOf(known);
        this.syllables = lexicon.entries().map(LexiconEntry::syllables).flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Sounds that are quick to tell for the characters of these documents. */
    static Sounds of(List<List<Field>> documents, Lexicon lexicon) {
        var known = new HashMap<Character, List<String>>();
        documents.stream().flatMap(List::stream).map(Field::text)
                .flatMap(text -> text.chars().mapToObj(c -> (char) c))
                .forEach(c -> known.computeIfAbsent(c, one -> syllables(one, lexicon)));
        return new Sounds(lexicon, known);
    }

    /** The syllables of a hanzi, the usual one first; a letter is its own; none for anything else. */
    List<String> of(char character) {
        var sounds = known.get(character);
        return sounds == null ? syllables(character, lexicon) : sounds;
    }

    boolean isSyllable(String letters) {
        return syllables.contains(letters);
    }

    /** The same for syllables that are easily taken for each other. */
    static String folded(String syllable) {
        var folded = syllable;
        for (var same : SAME_START) {
            if (folded.startsWith(same.getKey())) {
                folded = same.getValue() + folded.substring(same.getKey().length());
                break;
            }
        }
        return WITHOUT_G.stream().anyMatch(folded::endsWith)
                ? folded.substring(0, folded.length() - 1)
                : folded;
    }

    private static List<String> syllables(char character, Lexicon lexicon) {
        if (character < 0x80) {
            return Character.isLetter(character)
                    ? List.of(String.valueOf(Character.toLowerCase(character)))
                    : List.of();
        }
        return Stream.of(character).flatMap(c -> lexicon.sounds(c).stream()).map(Sound::syllable).distinct()
                .limit(MOST).toList();
    }
}
