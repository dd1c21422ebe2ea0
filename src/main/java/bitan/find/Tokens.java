package bitan.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import bitan.lexicon.Lexicon;

/**
 * What a text is compared by: each character, and each pair of sounds that follow each other, with how much it says.
 * Pairs are of folded sounds, so that what was misheard is found too.
 */
final class Tokens {
    private static final double CHARACTER = 0.5;
    /** Of 10,000 words 50 are one that says nothing, such as 我们 and 什么: a share of 10 to the power of minus this. */
    private static final double SAYS_NOTHING = 2.3;
    /** Of a million words 25 are one that says all it can, such as 住院 and 报销; the same twice. */
    private static final double SAYS_ALL = 4.6;
    private static final double LEAST = 0.05;

    private final Sounds sounds;
    private final Lexicon lexicon;

    Tokens(Sounds sounds, Lexicon lexicon) {
        this.sounds = sounds;
        this.lexicon = lexicon;
    }

    /** The tokens of a text with their weights, above 0 to 1. */
    Map<String, Double> of(String text) {
        var tokens = new HashMap<String, Double>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                tokens.merge(text.substring(i, i + 1), CHARACTER * salience(text, i, i + 1), Math::max);
                addPairs(text, i, tokens);
            }
        }
        return tokens;
    }

    /** The pairs of syllables that were typed as letters. */
    static Map<String, Double> ofSyllables(List<String> syllables) {
        var tokens = new HashMap<String, Double>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            tokens.put(pair(syllables.get(i), syllables.get(i + 1)), 1.0);
        }
        return tokens;
    }

    private void addPairs(String text, int at, Map<String, Double> tokens) {
        if (at + 1 == text.length()) {
            return;
        }
        double weight = pairSalience(text, at);
        for (var first : sounds.of(text.charAt(at))) {
            for (var second : sounds.of(text.charAt(at + 1))) {
                tokens.merge(pair(first, second), weight, Math::max);
            }
        }
    }

    /** Of two characters that are no word what the one says that says less: 的 before any word is no news. */
    private double pairSalience(String text, int at) {
        boolean isWord = lexicon.weight(text, at, at + 2) > 0;
        return isWord
                ? salience(text, at, at + 2)
                : Math.min(salience(text, at, at + 1), salience(text, at + 1, at + 2));
    }

    private static String pair(String first, String second) {
        return Sounds.folded(first) + " " + Sounds.folded(second);
    }

    /** Near 0 for what is in every sentence, such as 我 and 怎么; 1 for what is seldom said. */
    private double salience(String text, int start, int end) {
        double share = (double) lexicon.weight(text, start, end) / lexicon.total();
        double rare = -Math.log10(share + 1e-9);
        return Math.clamp((rare - SAYS_NOTHING) / (SAYS_ALL - SAYS_NOTHING), LEAST, 1);
    }
}
