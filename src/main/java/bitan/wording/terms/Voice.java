package bitan.wording.terms;

import bitan.lexicon.Sound;

/**
 * A sound, and what is left of it where people and recognisers do not tell sounds apart.
 *
 * @param folded the syllable with zh/z, ch/c, sh/s, n/l, r/l, f/h, ing/in, eng/en and ang/an made one
 */
record Voice(Sound sound, String folded) {

    static Voice of(Sound sound) {
        return new Voice(sound, fold(sound.syllable()));
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
