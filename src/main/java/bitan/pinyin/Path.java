package bitan.pinyin;

import org.jspecify.annotations.Nullable;

/**
 * The pieces from the first letter to some place, as a chain from the last.
 *
 * @param spelling the part of {@code cost} that comes from how syllables were typed
 * @param hash of the text so far: paths with the same text are one candidate
 * @param piece the last piece; none at the beginning only
 * @param last character of that text
 * @param saving how much less it costs if a longer word follows, for which the last character is a prefix
 */
record Path(@Nullable Path before, @Nullable Piece piece, int cost, int spelling, long hash, char last,
        int saving) {
    /** Odd and near 2⁶⁴ divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** As many as tell whether a name follows. */
    private static final int TAIL = 3;
    static final Path BEGINNING = new Path(null, null, 0, 0, 0, '\0', 0);

    /** The hash of a text that is one character longer. */
    static long hash(long before, char next) {
        return (before + next + 1) * SPREAD;
    }

    /** Whether the last piece is a word that ends what is said. */
    boolean isEnded(WordTree words) {
        return GrammarWords.isEnd(last) && piece instanceof Piece.Word(int word, _)
                && words.isCharacter(word);
    }

    /** The last few characters of the text. */
    String tail(WordTree words) {
        var text = new StringBuilder();
        for (var at = this; at != null && at.piece != null && text.length() < TAIL; at = at.before) {
            text.insert(0, text(at.piece, words));
        }
        return text.toString();
    }

    private static String text(Piece piece, WordTree words) {
        return switch (piece) {
            case Piece.Word word -> words.text(word.word());
            case Piece.Chosen chosen -> chosen.text();
            case Piece.Name name -> name.text();
            case Piece.Kept kept -> kept.text();
        };
    }

    /** Whether the last piece may take a suffix, as words of two characters do. */
    boolean takesSuffix(WordTree words) {
        return piece instanceof Piece.Word(int word, _) && words.length(word) == 2;
    }
}
