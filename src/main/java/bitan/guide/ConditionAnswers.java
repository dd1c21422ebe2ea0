package bitan.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered to the conditions of a guide, and what follows from it: of a choice only one holds, and what is not
 * asked does not hold. Immutable.
 */
public final class ConditionAnswers {
    private final Guide guide;
    private final Map<String, Boolean> given;
    private final Map<String, Optional<Boolean>> known = new HashMap<>();

    /**
     * The answers of one visitor.
     *
     * @param given by the ids of the conditions; unanswered ones are not there
     */
    public ConditionAnswers(Guide guide, Map<String, Boolean> given) {
        this.guide = guide;
        this.given = Map.copyOf(given);
        guide.conditions().forEach(this::find);
    }

    /** Whether a condition holds; empty while nobody knows. */
    public Optional<Boolean> holds(String condition) {
        return known.getOrDefault(condition, Optional.empty());
    }

    /** Whether something is meant for this visitor; empty while nobody knows. */
    public Optional<Boolean> holds(When when) {
        return when.known(this::holds);
    }

    /** The condition to be asked next, which may be one of a {@link Guide#choice}; empty if nothing is left to ask. */
    public Optional<Condition> next() {
        return guide.conditions().stream().filter(condition -> holds(condition.id()).isEmpty())
                .filter(condition -> holds(condition.onlyIf()).orElse(false)).findFirst();
    }

    /** The materials that this visitor needs for certain; in the order of the guide. */
    public List<Material> materials() {
        return guide.materials().stream().filter(one -> holds(one.onlyIf()).orElse(false)).toList();
    }

    /** The steps that this visitor may have to take; in the order of the guide. */
    public List<GuideStep> steps() {
        return guide.steps().stream().filter(one -> holds(one.onlyIf()).orElse(true)).toList();
    }

    private Optional<Boolean> find(Condition condition) {
        var before = known.get(condition.id());
        if (before != null) {
            return before;
        }
        var found = isAsked(condition).filter(asked -> !asked).or(() -> answer(condition));
        known.put(condition.id(), found);
        return found;
    }

    private Optional<Boolean> isAsked(Condition condition) {
        return condition.onlyIf().known(id -> guide.condition(id).flatMap(this::find));
    }

    private Optional<Boolean> answer(Condition condition) {
        return guide.choice(condition.id()).flatMap(this::chosen).map(condition.id()::equals)
                .or(() -> Optional.ofNullable(given.get(condition.id())));
    }

    private Optional<String> chosen(ConditionChoice choice) {
        return choice.oneOf().stream().filter(id -> given.getOrDefault(id, false))
                .filter(id -> guide.condition(id).flatMap(this::isAsked).orElse(true)).findFirst();
    }
}
