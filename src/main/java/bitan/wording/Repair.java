package bitan.wording;

/**
 * A term that was put in place of what was heard, because it sounds like it.
 *
 * @param heard what the recogniser wrote
 * @param span where the term stands in the text
 */
public record Repair(String heard, Span span) {
    public Repair {
        if (heard.isEmpty()) {
            throw new IllegalArgumentException("a repair of nothing");
        }
    }
}
