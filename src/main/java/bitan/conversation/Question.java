package bitan.conversation;

import java.util.List;

import bitan.guide.Condition;
import bitan.guide.ConditionChoice;

/** What a visitor is asked about the conditions of a guide. Values. */
public sealed interface Question {

    /** Whether a condition holds. */
    record Whether(Condition condition) implements Question {}

    /** Which condition of a choice holds, of those that come into question. */
    record Which(ConditionChoice choice, List<Condition> conditions) implements Question {
        public Which {
            conditions = List.copyOf(conditions);
        }
    }

    /** Whether the answer says something about the condition of this id. */
    default boolean isAbout(String condition) {
        return switch (this) {
            case Whether(var one) -> one.id().equals(condition);
            case Which(_, var all) -> all.stream().anyMatch(one -> one.id().equals(condition));
        };
    }
}
