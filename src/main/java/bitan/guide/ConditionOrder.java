package bitan.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which order conditions can be asked. */
public final class ConditionOrder {
    private final List<Condition> conditions;
    private final List<ConditionChoice> choices;
    private final Set<String> free = new HashSet<>();

    private ConditionOrder(List<Condition> conditions, List<ConditionChoice> choices) {
        this.conditions = conditions;
        this.choices = choices;
    }

    /**
     * Ids of conditions each of which is asked only after the next, and the last only after the first; one of a choice is
     * asked together with the others.
     *
     * @return empty if there are none, so that all can be asked
     */
    public static List<String> cycle(List<Condition> conditions, List<ConditionChoice> choices) {
        var order = new ConditionOrder(conditions, choices);
        return conditions.stream().map(one -> order.cycle(order.together(one.id()).getFirst(), List.of()))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<String> cycle(String id, List<String> path) {
        if (free.contains(id)) {
            return List.of();
        }
        int known = path.indexOf(id);
        if (known >= 0) {
            return path.subList(known, path.size());
        }
        var longer = new ArrayList<>(path);
        longer.add(id);
        for (var next : needed(id)) {
            var found = cycle(next, longer);
            if (!found.isEmpty()) {
                return found;
            }
        }
        free.add(id);
        return List.of();
    }

    /** What has to be known before this can be asked: of what it needs, the first of each choice stands for all. */
    private List<String> needed(String id) {
        return together(id).stream().flatMap(one -> find(one).stream())
                .flatMap(one -> one.onlyIf().conditions().stream()).map(one -> together(one).getFirst())
                .distinct().toList();
    }

    private List<String> together(String id) {
        return choices.stream().map(ConditionChoice::oneOf).filter(ids -> ids.contains(id)).findFirst()
                .orElseGet(() -> List.of(id));
    }

    private Optional<Condition> find(String id) {
        return conditions.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
