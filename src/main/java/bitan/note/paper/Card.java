package bitan.note.paper;

import java.util.List;

/**
 * A page to lay on the desk: what there is, and what it does. Immutable.
 *
 * @param title of the page
 * @param parts one below the other
 */
public record Card(String title, List<Part> parts) {
    public Card {
        parts = List.copyOf(parts);
    }

    /** Some lines with what they are about. */
    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A short name, and what it means. */
    public record Line(String name, String meaning) {}
}
