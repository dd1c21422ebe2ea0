package bitan.pinyin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Surnames and the characters of given names by their sounds, with how common they are. Immutable. */
final class PersonalNames {
    /** How many people the numbers in the file are of. */
    private static final double PEOPLE = 10_000;
    /** Of those that sound alike, the rarer ones are written by choosing their characters. */
    private static final int MOST = 7;

    private final Map<Place, Map<Integer, List<Part>>> parts = new EnumMap<>(Place.class);

    /** Where a part stands in a name; in the order of the file, in which the commoner ones come first. */
    enum Place {
        SURNAME, FIRST, SECOND
    }

    /**
     * A part of a name.
     *
     * @param sounds numbers of its syllables
     * @param cost how unlikely it is in its place, in thousandths of a natural logarithm
     */
    record Part(String text, List<Integer> sounds, int cost) {}

    private PersonalNames() {
    }

    static PersonalNames shipped(WordSegmenter speech, Syllables syllables) {
        var names = new PersonalNames();
        var text = Phrases.text("names.txt");
        int start = text.indexOf(Phrases.BETWEEN) + Phrases.BETWEEN.length();
        for (var place : Place.values()) {
            int end = text.indexOf(Phrases.BETWEEN, start);
            names.read(place, text.substring(start, end < 0 ? text.length() : end), speech, syllables);
            start = end + Phrases.BETWEEN.length();
        }
        return names;
    }

    private void read(Place place, String block, WordSegmenter speech, Syllables syllables) {
        Map<Integer, List<Part>> bySound = new HashMap<>();
        for (var line : block.lines().toList()) {
            var words = new StringTokenizer(line);
            int cost = (int) (1000 * Math.log(PEOPLE / Integer.parseInt(words.nextToken())));
            while (words.hasMoreTokens()) {
                var part = part(words.nextToken(), cost, speech, syllables);
                bySound.computeIfAbsent(part.sounds().getFirst(), _ -> new ArrayList<>()).add(part);
            }
        }
        bySound.replaceAll((_, all) -> List.copyOf(all.subList(0, Math.min(MOST, all.size()))));
        parts.put(place, Map.copyOf(bySound));
    }

    private static Part part(String written, int cost, WordSegmenter speech, Syllables syllables) {
        int colon = written.indexOf(':');
        if (colon >= 0) {
            var text = written.substring(0, colon);
            return new Part(text, syllables.divided(written.substring(colon + 1), text.length()), cost);
        }
        var sounds = new ArrayList<Integer>();
        for (int at = 0; at < written.length(); at++) {
            sounds.add(speech.usually(written.charAt(at)));
        }
        return new Part(written, sounds, cost);
    }

    /** What may stand there and begins with this syllable, the commonest first. */
    List<Part> of(Place place, int syllable) {
        return parts.getOrDefault(place, Map.of()).getOrDefault(syllable, List.of());
    }
}
