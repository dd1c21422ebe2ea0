package bitan.wording.sentences;

import java.util.List;

import bitan.wording.Edit;
import bitan.wording.Span;

/** Puts 。 ？ ！ and commas into a text. */
public final class Sentences {
    private Sentences() {
    }

    /**
     * The insertions that make sentences of {@code text}, in order; none where a mark stands already.
     *
     * @param pauses where the speaker paused inside the text, in order
     * @param whole stretches no mark may stand in: numbers, terms, facts
     * @param ended whether the text is over; a growing text gets no final mark
     */
    public static List<Edit> edits(String text, List<Pause> pauses, List<Span> whole, boolean ended) {
        return List.of();
    }

    /** A silence of {@code seconds} before the character at {@code index}. */
    public record Pause(int index, double seconds) {}
}
