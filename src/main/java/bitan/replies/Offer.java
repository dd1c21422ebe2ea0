package bitan.replies;

import java.util.HashSet;
import java.util.List;

/**
 * The answers suggested to the visitor: affirmative first, then negative, then unsure. Empty when nothing fits.
 *
 * @param suggestions at most {@link #MOST}, no label twice
 */
public record Offer(List<Suggestion> suggestions) {
    /** More would have to be searched instead of seen. */
    public static final int MOST = 5;
    /** Nothing fits. */
    public static final Offer NOTHING = new Offer(List.of());

    public Offer {
        suggestions = List.copyOf(suggestions);
        var labels = suggestions.stream().map(Suggestion::label).toList();
        if (labels.size() > MOST || new HashSet<>(labels).size() < labels.size()) {
            throw new IllegalArgumentException(labels.size() + " suggestions, or one twice");
        }
    }

    /** Whether there is nothing to offer. */
    public boolean isEmpty() {
        return suggestions.isEmpty();
    }
}
