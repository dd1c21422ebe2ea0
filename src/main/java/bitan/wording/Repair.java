package bitan.wording;

/**
 * A term that replaced what was recognised, because it sounds similar.
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
