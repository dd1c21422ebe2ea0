package bitan.find;

/**
 * A text of a document, and how much it counts that a word stands there.
 *
 * @param weight how much; of no meaning for {@link Kind#OTHER}
 */
public record Field(String text, double weight, Kind kind) {
    /** What a text is to its document. */
    public enum Kind {
        /** What the document is called, or all that it says. */
        NAME,
        /** Something else that it says. */
        DETAIL,
        /** What something else is called that is easily taken for it. */
        OTHER
    }
}
