package bitan.wording.numbers;

import java.util.List;

import bitan.wording.Edit;
import bitan.wording.Span;

/** Writes numbers that were heard as hanzi with digits. */
public final class Numbers {
    private Numbers() {
    }

    /**
     * The edits that write the numbers of {@code text}, in order.
     *
     * @param untouchable stretches that stay as they are: terms
     */
    public static List<Edit> edits(String text, List<Span> untouchable) {
        return List.of();
    }
}
