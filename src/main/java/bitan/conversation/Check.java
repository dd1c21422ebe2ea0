package bitan.conversation;

import java.util.Optional;

import bitan.wording.Caption;
import bitan.wording.Clause;
import bitan.wording.Fact;

/** The question to the visitor whether a fact of a turn is right, and the answer. Immutable. */
public record Check(Fact fact, CheckAnswer answer) {

    /** Whether the visitor has not answered yet. */
    public boolean isOpen() {
        return answer == CheckAnswer.OPEN;
    }

    /**
     * The same in another wording of the turn; empty where the fact is no longer said, and once it was answered, where
     * it is no longer said in the same words: the visitor has answered what they read. Facts beside it may change.
     */
    Optional<Check> in(Caption wording, Caption before) {
        return wording.facts().stream().filter(fact::agrees)
                .filter(now -> isOpen() || words(now, wording).saysAs(words(fact, before))).findFirst()
                .map(now -> new Check(now, answer));
    }

    private static Clause words(Fact fact, Caption wording) {
        return Clause.of(fact, wording.text(), wording.facts().stream().map(Fact::span).toList());
    }
}
