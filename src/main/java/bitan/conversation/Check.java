package bitan.conversation;

import java.util.Optional;

import bitan.wording.Caption;
import bitan.wording.Fact;

/** The question to the visitor whether a fact of a turn is right, and the answer. Immutable. */
public record Check(Fact fact, Answer answer) {

    /** Whether the visitor has not answered yet. */
    public boolean isOpen() {
        return answer == Answer.OPEN;
    }

    /** The same in another wording of the turn; empty where the fact is no longer said. */
    Optional<Check> in(Caption wording) {
        return wording.facts().stream().filter(fact::agrees).findFirst().map(now -> new Check(now, answer));
    }
}
