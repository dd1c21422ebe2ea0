package bitan.find;

/**
 * A text of a document, and how much it counts that a word stands there.
 *
 * @param isName whether it is something the document is called, or all that it says
 */
public record Field(String text, double weight, boolean isName) {}
