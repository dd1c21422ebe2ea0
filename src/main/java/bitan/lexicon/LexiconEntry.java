package bitan.lexicon;

import java.util.List;

/**
 * One everyday word in one of its readings.
 *
 * @param syllables pinyin without tones, one for each character
 * @param weight how often it is met, of {@link Lexicon#total()}
 */
public record LexiconEntry(String word, List<String> syllables, int weight) {
    public LexiconEntry {
        syllables = List.copyOf(syllables);
    }
}
