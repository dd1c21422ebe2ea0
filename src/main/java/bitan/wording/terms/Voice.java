package bitan.wording.terms;

import java.util.List;
import java.util.Set;

import bitan.lexicon.Sound;

/**
 * A sound, and what is left of it where people and recognisers do not tell sounds apart.
 *
 * @param folded the syllable with zh/z, ch/c, sh/s, n/l, r/l, f/h, ing/in, eng/en and ang/an made one
 */
record Voice(Sound sound, String folded) {
    private static final String VOWELS = "aeiouv";
    private static final List<Set<String>> INITIALS = List.of(Set.of("b", "p"), Set.of("d", "t"),
            Set.of("g", "k", "h"), Set.of("j", "q", "x"), Set.of("z", "c", "s"));
    private static final List<Set<String>> FINALS = List.of(Set.of("ai", "ei"), Set.of("e", "uo"),
            Set.of("ie", "ve"), Set.of("uan", "un"));

    static Voice of(Sound sound) {
        return new Voice(sound, fold(sound.syllable()));
    }

    /** Whether one is easily misheard for the other: the same but for where the tongue begins, or a vowel beside it. */
    boolean isNear(Voice other) {
        return alike(INITIALS, initial(), other.initial()) && alike(FINALS, rest(), other.rest());
    }

    private String initial() {
        return folded.substring(0, folded.length() - rest().length());
    }

    private String rest() {
        return VOWELS.indexOf(folded.charAt(0)) >= 0 ? folded : folded.substring(1);
    }

    private static boolean alike(List<Set<String>> groups, String one, String other) {
        return one.equals(other)
                || groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    private static String fold(String syllable) {
        var folded = new StringBuilder(syllable);
        if (syllable.endsWith("ing") || syllable.endsWith("eng") || syllable.endsWith("ang")) {
            folded.setLength(folded.length() - 1);
        }
        if (syllable.startsWith("zh") || syllable.startsWith("ch") || syllable.startsWith("sh")) {
            folded.deleteCharAt(1);
        }
        switch (folded.charAt(0)) {
            case 'n', 'r' -> folded.setCharAt(0, 'l');
            case 'f' -> folded.setCharAt(0, 'h');
            default -> {
            }
        }
        return folded.toString();
    }
}
