package bitan.pinyin;

import bitan.lexicon.Lexicon;

/**
 * How readily single characters join a word, before or behind it, as 费 does in 手续费: learned from the words of
 * three characters that hold a shorter one. Immutable.
 */
final class AffixModel {
    /** What joining costs beyond the character itself, in thousandths of a natural logarithm. */
    private static final int JOIN = 2500;
    private static final int NEVER = 1 << 24;

    private final int[] suffixes;
    private final int[] prefixes;

    private AffixModel(int[] suffixes, int[] prefixes) {
        this.suffixes = suffixes;
        this.prefixes = prefixes;
    }

    static AffixModel of(Lexicon lexicon) {
        var suffixes = new int[Character.MAX_VALUE + 1];
        var prefixes = new int[Character.MAX_VALUE + 1];
        for (int entry = 0; entry < lexicon.size(); entry++) {
            if (lexicon.length(entry) == 3) {
                var word = lexicon.word(entry);
                suffixes[word.charAt(2)] += lexicon.weight(word, 0, 2) > 0 ? 1 : 0;
                prefixes[word.charAt(0)] += lexicon.weight(word, 1, 3) > 0 ? 1 : 0;
            }
        }
        return new AffixModel(costs(suffixes), costs(prefixes));
    }

    /** Turns counts into costs; one word is no pattern. */
    private static int[] costs(int[] counts) {
        double all = 0;
        for (int count : counts) {
            all += count;
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counts[i] < 2 ? NEVER : JOIN + (int) Math.round(1000 * Math.log(all / counts[i]));
        }
        return counts;
    }

    /** What a character costs behind a word. */
    int suffix(char character) {
        return suffixes[character];
    }

    /** What a character costs before a word. */
    int prefix(char character) {
        return prefixes[character];
    }
}
