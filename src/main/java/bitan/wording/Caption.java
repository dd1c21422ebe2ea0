package bitan.wording;

import java.util.List;

/**
 * Text as people read it, and where its doubtful words stand.
 *
 * @param doubtful stretches heard with little confidence, in order, for the clerk's eyes only: marking doubt to
 *     the reader was tried with 107 deaf and hard-of-hearing users and rejected
 */
public record Caption(String text, List<Span> doubtful) {
    /** Nothing heard. */
    public static final Caption NOTHING = new Caption("", List.of());

    public Caption {
        doubtful = List.copyOf(doubtful);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Part of a text: UTF-16 indices, {@code start} included, {@code end} not. */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("span " + start + ".." + end);
            }
        }
    }
}
