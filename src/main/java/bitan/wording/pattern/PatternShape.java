package bitan.wording.pattern;

import java.util.ArrayList;
import java.util.List;

/** What a regular expression takes, whatever it looks at beside the match. */
sealed interface PatternShape {
    /**
     * One character.
     *
     * @param atom it, or the regular expression of a class of characters
     */
    record Taken(String atom) implements PatternShape {}

    /** All of these, one behind the other. */
    record Sequence(List<PatternShape> parts) implements PatternShape {
        /** Takes nothing. */
        static final Sequence NOTHING = new Sequence(List.of());
    }

    /** One of these. */
    record Choice(List<PatternShape> branches) implements PatternShape {}

    /** The same again and again. */
    record Repeated(PatternShape part, int least, int most) implements PatternShape {}

    /** What must follow, and is not taken. */
    record Ahead(PatternShape part) implements PatternShape {}

    /** The same where nothing comes behind it: what must follow the match may as well be taken. */
    default PatternShape atEnd() {
        return switch (this) {
            case Ahead(var part) -> part.atEnd();
            case Choice(var branches) -> new Choice(branches.stream().map(PatternShape::atEnd).toList());
            case Sequence(var parts) when !parts.isEmpty() -> {
                var all = new ArrayList<>(parts);
                while (all.size() > 1 && all.getLast().equals(Sequence.NOTHING)) {
                    all.removeLast();
                }
                all.set(all.size() - 1, all.getLast().atEnd());
                yield new Sequence(List.copyOf(all));
            }
            case Sequence _,Taken _,Repeated _ -> this;
        };
    }
}
