package bitan.screens.staff.guide.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.guide.Alternative;
import bitan.guide.Condition;
import bitan.guide.Guide;
import bitan.guide.GuideDetails;
import bitan.guide.GuideStep;
import bitan.guide.GuideTable;
import bitan.guide.Material;
import bitan.guide.When;

/**
 * What the guide of a draft said where the editor has no field for it: it is kept, but for what names something that is there
 * no more. Immutable.
 */
record KeptParts(Draft draft) {
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

    /** Those of these ids that are still there. */
    List<String> there(Section section, List<String> named) {
        return named.stream().filter(ids(section)::contains).toList();
    }

    /** Ids of what a section has now. */
    List<String> ids(Section section) {
        return draft.ids(section);
    }

    GuideDetails details() {
        return draft.base().map(Guide::details).orElse(GuideDetails.NONE);
    }

    List<GuideTable> tables() {
        return details().tables().stream()
                .map(one -> new GuideTable(one.title(), one.columns(), one.rows(), only(one.onlyIf())))
                .toList();
    }

    /** Whom the deadline of a row concerns. */
    When concerned(String row) {
        var all = details().deadlines();
        return IntStream.range(0, all.size()).filter(i -> Section.DEADLINES.id(i + 1).equals(row))
                .mapToObj(i -> only(all.get(i).onlyIf())).findFirst().orElse(When.always());
    }

    /** Whether there is anything that is kept though nobody can change it here. */
    boolean isAny() {
        return draft.base().stream().anyMatch(guide -> Stream.of(
                guide.details().tables().stream().map(_ -> true),
                guide.details().notFor().stream().map(_ -> true),
                guide.details().deadlines().stream().map(one -> !(one.onlyIf() instanceof When.Always)),
                guide.conditions().stream().map(one -> !(one.onlyIf() instanceof When.Always)),
                guide.materials().stream().map(one -> isCombined(one.onlyIf())),
                guide.steps().stream()
                        .map(one -> !(one.onlyIf() instanceof When.Always) || !one.either().isEmpty()))
                .flatMap(all -> all).anyMatch(is -> is));
    }

    /** An expression without the conditions that are there no more. */
    When only(When when) {
        return switch (when) {
            case When.Always _ -> when;
            case When.Holds(var condition) ->
                ids(Section.CONDITIONS).contains(condition) ? when : When.always();
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

    private <T> Optional<T> find(Function<Guide, List<T>> all, Function<T, String> name, String id) {
        return draft.base().stream().flatMap(one -> all.apply(one).stream())
                .filter(one -> name.apply(one).equals(id)).findFirst();
    }
}
