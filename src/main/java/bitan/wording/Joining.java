package bitan.wording;

import java.util.ArrayList;
import java.util.List;

import bitan.wording.Caption.Span;

/** Joins recognised words: no space between Chinese words, one between Latin words. */
public final class Joining {
    /** Below this confidence a word is marked to the clerk; settled words of the demonstration lie above 0.9. */
    public static final double DOUBT_BELOW = 0.6;

    private Joining() {
    }

    /** The words as one readable line. */
    public static Caption join(List<HeardWord> words) {
        var text = new StringBuilder();
        var doubtful = new ArrayList<Span>();
        for (var word : words) {
            if (word.text().isBlank()) {
                continue;
            }
            if (needsSpace(text, word.text())) {
                text.append(' ');
            }
            if (word.confidence() < DOUBT_BELOW) {
                doubtful.add(new Span(text.length(), text.length() + word.text().length()));
            }
            text.append(word.text());
        }
        return new Caption(text.toString(), doubtful);
    }

    private static boolean needsSpace(StringBuilder before, String after) {
        return !before.isEmpty() && isSpelled(before.codePointBefore(before.length()))
                && isSpelled(after.codePointAt(0));
    }

    private static boolean isSpelled(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
