package bitan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** @throws IllegalArgumentException if something is outside the text */
    public Caption {
        doubtful = List.copyOf(doubtful);
        facts = List.copyOf(facts);
        repairs = List.copyOf(repairs);
        choices = List.copyOf(choices);
        int end = text.length();
        boolean isInside = doubtful.stream().allMatch(span -> span.end() <= end)
                && facts.stream().allMatch(fact -> fact.span().end() <= end)
                && repairs.stream().allMatch(repair -> repair.span().end() <= end)
                && choices.stream().allMatch(choice -> choice.span().end() <= end);
        if (!isInside) {
            throw new IllegalArgumentException("a span outside the text");
        }
    }

    /** Text of which nothing else is known. */
    public static Caption of(String text) {
        return new Caption(text, List.of(), List.of(), List.of(), List.of());
    }

    /** The same with these facts. */
    public Caption withFacts(List<Fact> found) {
        return new Caption(text, doubtful, found, repairs, choices);
    }

    /** The same after edits of its text; what an edit takes away is gone from the rest too. */
    public Caption edited(Edited edited) {
        if (edited.edits().isEmpty()) {
            return this;
        }
        return moved(edited.after(), edited::after);
    }

    /** This and, behind it, another. */
    public Caption then(Caption next) {
        return joined(List.of(this, next));
    }

    /** All of these, one behind the other. */
    public static Caption joined(List<Caption> captions) {
        if (captions.size() == 1) {
            return captions.getFirst();
        }
        var text = captions.stream().map(Caption::text).collect(Collectors.joining());
        var moved = new ArrayList<Caption>();
        int end = 0;
        for (var caption : captions) {
            int before = end;
            moved.add(caption.moved(text, span -> Optional.of(span.shifted(before))));
            end += caption.text.length();
        }
        return new Caption(text, all(moved, Caption::doubtful), all(moved, Caption::facts),
                all(moved, Caption::repairs), all(moved, Caption::choices));
    }

    private static <T> List<T> all(List<Caption> captions, Function<Caption, List<T>> part) {
        return captions.stream().flatMap(caption -> part.apply(caption).stream()).toList();
    }

    /**
     * Another wording of the same, with its own facts: a change beside a number can make another fact of it. What else is
     * known about the parts that stay is kept.
     */
    public Caption reworded(Caption wording) {
        return new Rewording(this, wording).after();
    }

    /** The same on another text; what has no place there is gone. */
    Caption moved(String newText, Function<Span, Optional<Span>> place) {
        return new Caption(newText, doubtful.stream().flatMap(span -> place.apply(span).stream()).toList(),
                facts.stream().flatMap(fact -> place.apply(fact.span()).stream()
                        .map(span -> new Fact(fact.kind(), fact.value(), span))).toList(),
                repairs.stream().flatMap(repair -> place.apply(repair.span()).stream()
                        .map(span -> new Repair(repair.heard(), span))).toList(),
                choices.stream().flatMap(choice -> place.apply(choice.span()).stream()
                        .map(span -> new Choice(span, choice.texts()))).toList());
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
