package bitan.screens.staff.guide.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import bitan.guide.Alternative;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Deadline;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideStep;
import bitan.guide.GuideTable;
import bitan.guide.Material;
import bitan.guide.When;

/**
 * What the guide of a draft said where the editor has no field for it: it is kept, but for what names a condition that is there
 * no more. Immutable.
 *
 * @param guide that the draft was made of; empty for a new one
 * @param conditions ids of those that the draft has
 */
record KeptParts(Optional<Guide> guide, Set<String> conditions) {
    KeptParts {
        conditions = Set.copyOf(conditions);
    }

    static KeptParts of(Draft draft) {
        return new KeptParts(draft.base(),
                draft.rows(Section.CONDITIONS).stream().map(Row::id).collect(Collectors.toSet()));
    }

    /** Whether an expression is more than a list of conditions of which one has to hold, so that ticks cannot say it. */
    static boolean isCombined(When when) {
        return switch (when) {
            case When.Always _,When.Holds _ -> false;
            case When.AnyOf(var parts) -> !parts.stream().allMatch(When.Holds.class::isInstance);
            case When.AllOf _,When.Not _ -> true;
        };
    }

    /** Who is asked a condition. */
    When asked(String condition) {
        return find(Guide::conditions, Condition::id, condition).map(Condition::onlyIf).map(this::only)
                .orElse(When.always());
    }

    Optional<Material> material(String id) {
        return find(Guide::materials, Material::id, id);
    }

    Optional<GuideStep> step(String id) {
        return find(Guide::steps, GuideStep::id, id);
    }

    /** The alternatives of these names, each with where and how to get it if that was known. */
    List<Alternative> alternatives(String material, List<String> names) {
        var known = material(material).map(Material::alternatives).orElse(List.of());
        return names.stream().map(name -> known.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseGet(() -> new Alternative(name))).toList();
    }

    GuideDetails details(Optional<LocalDate> checkedUntil) {
        var all = guide.map(Guide::details).orElse(GuideDetails.NONE);
        return new GuideDetails(checkedUntil, all.sources(), all.notFor(),
                all.choices().stream().map(this::choice).flatMap(Optional::stream).toList(),
                all.tables().stream()
                        .map(one -> new GuideTable(one.title(), one.columns(), one.rows(),
                                only(one.onlyIf())))
                        .toList(),
                all.deadlines().stream()
                        .map(one -> new Deadline(one.text(), one.term(), only(one.onlyIf()))).toList(),
                all.offices());
    }

    /** An expression without the conditions that are there no more. */
    When only(When when) {
        return switch (when) {
            case When.Always _ -> when;
            case When.Holds(var condition) -> conditions.contains(condition) ? when : When.always();
            case When.Not(var part) -> only(part) instanceof When.Always
                    ? When.always()
                    : new When.Not(only(part));
            case When.AllOf(var parts) -> joined(parts, When.AllOf::new);
            case When.AnyOf(var parts) -> joined(parts, When.AnyOf::new);
        };
    }

    private When joined(List<When> parts, Function<List<When>, When> join) {
        var left = parts.stream().map(this::only).filter(part -> !(part instanceof When.Always)).toList();
        return left.isEmpty() ? When.always() : join.apply(left);
    }

    private Optional<ConditionChoice> choice(ConditionChoice choice) {
        var left = choice.oneOf().stream().filter(conditions::contains).toList();
        return left.size() < ConditionChoice.LEAST
                ? Optional.empty()
                : Optional.of(new ConditionChoice(choice.id(), choice.question(), left));
    }

    private <T> Optional<T> find(Function<Guide, List<T>> all, Function<T, String> name, String id) {
        return guide.stream().flatMap(one -> all.apply(one).stream())
                .filter(one -> name.apply(one).equals(id)).findFirst();
    }
}
