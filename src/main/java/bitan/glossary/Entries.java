package bitan.glossary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import bitan.wording.Glossary;
import bitan.wording.Term;

/** The terms read so far, each once, in the order of the file. */
final class Entries {
    /** Characters of the longest term: a whole line of speech is none. */
    private static final int LONGEST = 20;
    /** Characters of the longest sound: 20 syllables of six letters, their tones and spaces. */
    private static final int LONGEST_SOUND = 160;

    private final Map<String, SequencedSet<String>> soundsByText = new LinkedHashMap<>();

    void add(int line, EntryJson entry) throws Unreadable {
        var text = usable(line, entry.text, LONGEST);
        var sounds = soundsByText.computeIfAbsent(text, first -> new LinkedHashSet<>());
        for (var sound : entry.sounds) {
            sounds.add(usable(line, sound, LONGEST_SOUND));
        }
    }

    Glossary glossary() {
        return new Glossary(soundsByText.entrySet().stream()
                .map(entry -> new Term(entry.getKey(), List.copyOf(entry.getValue()))).toList());
    }

    private static String usable(int line, String text, int longest) throws Unreadable {
        var clean = text.strip();
        if (clean.isBlank() || clean.length() > longest || clean.chars().anyMatch(Character::isISOControl)) {
            throw Unreadable.entry(line, beginning(clean));
        }
        return clean;
    }

    private static String beginning(String text) {
        var shown = text.codePoints().limit(LONGEST).map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return shown.toString();
    }
}
