package bitan.conversation;

import java.util.List;
import java.util.Optional;

import bitan.wording.Caption;
import bitan.wording.Clause;
import bitan.wording.Fact;

/** A fact that the visitor has confirmed, and the text it is part of. Immutable. */
public record Confirmed(Fact fact, Caption wording) {

    /** Those that still count, in the order of the turns: nothing said later takes their place. */
    static List<Confirmed> in(List<Turn> turns) {
        return turns.stream().flatMap(turn -> turn.checks().stream()
                .filter(check -> check.answer() == CheckAnswer.RIGHT)
                .map(check -> new Confirmed(check.fact(), turn.caption()))
                .filter(confirmed -> turns.stream().skip(turn.number())
                        .noneMatch(confirmed::isContradictedBy)))
                .toList();
    }

    /** Whether a turn says something else in the same words, unless the visitor denied that. */
    private boolean isContradictedBy(Turn later) {
        var words = Clause.of(fact, wording.text(), List.of());
        return !later.takenBack() && later.caption().facts().stream()
                .filter(other -> other.kind() == fact.kind() && !other.agrees(fact))
                .filter(other -> Clause.of(other, later.text(), List.of()).saysAs(words))
                .anyMatch(other -> !later.check(other).map(Check::answer)
                        .equals(Optional.of(CheckAnswer.WRONG)));
    }
}
