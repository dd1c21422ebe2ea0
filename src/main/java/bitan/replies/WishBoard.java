package bitan.replies;

import java.util.List;

/**
 * The groups of wishes in the order of their tabs; never changes while a visitor looks at it.
 *
 * @param groups 1 to {@link #MOST}
 */
public record WishBoard(List<WishGroup> groups) {
    /** As many tabs as fit side by side on a narrow screen. */
    public static final int MOST = 5;

    public WishBoard {
        groups = List.copyOf(groups);
        if (groups.isEmpty() || groups.size() > MOST) {
            throw new IllegalArgumentException("a board of " + groups.size() + " groups");
        }
    }
}
