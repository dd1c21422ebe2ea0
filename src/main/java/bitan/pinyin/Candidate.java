package bitan.pinyin;

import java.util.List;

/**
 * A text that letters may stand for.
 *
 * @param text to be written
 * @param used how many characters of the input it stands for, from the first on; at least 1
 * @param syllables how it is said, one for each character; none if part of it is kept as it was typed
 */
public record Candidate(String text, int used, List<String> syllables) {
    public Candidate {
        syllables = List.copyOf(syllables);
        if (used < 1) {
            throw new IllegalArgumentException("a candidate for nothing");
        }
    }
}
