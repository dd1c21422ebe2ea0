package bitan.wording;

import java.util.List;

/**
 * A term of the counter's own field.
 *
 * @param text in hanzi, with digits or Latin letters where it has them
 * @param sounds how it is said where the dictionary would get it wrong, pinyin syllables with tone numbers and
 *     spaces between them ({@code yi4 di4 jiu4 yi1}); mostly empty
 */
public record Term(String text, List<String> sounds) {
    public Term {
        sounds = List.copyOf(sounds);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a term without text");
        }
    }

    /** A term that sounds as it is written. */
    public static Term of(String text) {
        return new Term(text, List.of());
    }
}
