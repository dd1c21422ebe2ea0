package bitan.ink;

import java.util.List;

/**
 * One written character. Immutable.
 *
 * @param box where it stands on the sheet
 * @param candidates what it may be, likeliest first, one to five
 */
public record InkCharacter(Box box, List<String> candidates) {
    public InkCharacter {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("a character that reads nothing");
        }
    }

    /** The likeliest. */
    public String best() {
        return candidates.getFirst();
    }
}
