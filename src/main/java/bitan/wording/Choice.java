package bitan.wording;

import java.util.List;

/**
 * What else a stretch of text could have been, for the clerk to choose from.
 *
 * @param texts other wordings, likeliest first; never empty
 */
public record Choice(Span span, List<String> texts) {
    public Choice {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }
}
