package bitan.guide.table;

import java.util.HashSet;
import java.util.Set;

import bitan.guide.GuideText;
import bitan.lexicon.Lexicon;

/** Ids of names by how they sound: the same name has the same id again. Confined to one thread. */
final class PinyinIds {
    /** Characters; leaves room for what makes an id the only one of its name. */
    private static final int LONGEST = GuideText.LONGEST_ID - 4;

    private final Lexicon lexicon;
    private final Set<String> used = new HashSet<>();

    PinyinIds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An id that was not given yet. */
    String of(String name) {
        var id = letters(name);
        var free = id;
        for (int i = 2; !GuideText.isId(free) || !used.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Syllables and words of letters and digits, as many as there is room for. */
    private String letters(String name) {
        var id = new StringBuilder();
        var word = new StringBuilder();
        for (int i = 0; i < name.length() && id.length() < LONGEST; i++) {
            char character = Character.toLowerCase(name.charAt(i));
            if (character < 128 && Character.isLetterOrDigit(character)) {
                word.append(character);
                continue;
            }
            append(id, word.toString());
            word.setLength(0);
            lexicon.sounds(character).stream().findFirst()
                    .ifPresent(sound -> append(id, sound.syllable().replaceAll("[^a-z]", "")));
        }
        append(id, word.toString());
        return id.isEmpty() ? "x" : id.toString();
    }

    private static void append(StringBuilder id, String word) {
        if (!word.isEmpty() && id.length() + word.length() < LONGEST) {
            id.append(id.isEmpty() ? "" : "-").append(word);
        }
    }
}
