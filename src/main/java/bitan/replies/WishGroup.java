package bitan.replies;

import java.util.List;

/**
 * Wishes on the same tab.
 *
 * @param name on its tab, at most {@link #LONGEST_NAME} characters
 * @param wishes 1 to {@link #MOST}
 */
public record WishGroup(String name, List<BoardPhrase> wishes) {
    /** As many large tiles as fit on one page without scrolling. */
    public static final int MOST = 6;
    /** Characters; five tabs stand side by side on a narrow screen. */
    static final int LONGEST_NAME = 4;

    public WishGroup {
        wishes = List.copyOf(wishes);
        if (name.isBlank() || name.length() > LONGEST_NAME || wishes.isEmpty() || wishes.size() > MOST) {
            throw new IllegalArgumentException("a group of " + wishes.size() + " wishes");
        }
    }
}
