package bitan.wording;

import java.util.List;

/**
 * Text as people read it, and what is known about its parts. Immutable.
 *
 * @param doubtful stretches heard with little confidence, in order, for the clerk's eyes only: marking doubt to
 *     the reader was tried with 107 deaf and hard-of-hearing users and rejected
 * @param facts in order, none overlapping
 * @param repairs terms put in place of what was heard, in order
 * @param choices what else was possible, in order
 */
public record Caption(String text, List<Span> doubtful, List<Fact> facts, List<Repair> repairs,
        List<Choice> choices) {
    /** Nothing heard. */
    public static final Caption NOTHING = Caption.of("");

    public Caption {
        doubtful = List.copyOf(doubtful);
        facts = List.copyOf(facts);
        repairs = List.copyOf(repairs);
        choices = List.copyOf(choices);
    }

    /** Text of which nothing else is known. */
    public static Caption of(String text) {
        return new Caption(text, List.of(), List.of(), List.of(), List.of());
    }

    /** The same with these facts. */
    public Caption withFacts(List<Fact> found) {
        return new Caption(text, doubtful, found, repairs, choices);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
