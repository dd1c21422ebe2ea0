package bitan.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom something of a guide is meant: an expression over the ids of its conditions. Immutable. */
public sealed interface When {
    /** Of lists and negations within one another. */
    int DEEPEST = 4;
    /** Ids in one expression. */
    int MOST_IDS = 24;

    /** For everybody. */
    record Always() implements When {}

    /** Those for whom one condition holds. */
    record Holds(String condition) implements When {
        public Holds {
            GuideText.check(GuideText.isId(condition), "condition");
        }
    }

    /** Those for whom every part holds. */
    record AllOf(List<When> parts) implements When {
        public AllOf {
            parts = List.copyOf(parts);
            checkParts(parts);
        }
    }

    /** Those for whom at least one part holds. */
    record AnyOf(List<When> parts) implements When {
        public AnyOf {
            parts = List.copyOf(parts);
            checkParts(parts);
        }
    }

    /** Those for whom the part does not hold. */
    record Not(When part) implements When {
        public Not {
            checkParts(List.of(part));
        }
    }

    /** For everybody. */
    static When always() {
        return new Always();
    }

    /** Those for whom one of these conditions holds; everybody if there are none. */
    static When anyOf(List<String> conditions) {
        return conditions.isEmpty()
                ? always()
                : new AnyOf(conditions.stream().<When>map(Holds::new).toList());
    }

    /** Whether it holds for somebody for whom these conditions hold and no others, told by their ids. */
    default boolean holds(Set<String> conditions) {
        return known(id -> Optional.of(conditions.contains(id))).orElseThrow();
    }

    /**
     * Whether it holds, as far as that is known.
     *
     * @param answers whether a condition holds; empty while nobody knows
     * @return empty while it depends on what nobody knows
     */
    default Optional<Boolean> known(Function<String, Optional<Boolean>> answers) {
        return switch (this) {
            case Always _ -> Optional.of(true);
            case Holds(var condition) -> answers.apply(condition);
            case Not(var part) -> part.known(answers).map(holds -> !holds);
            case AllOf(var parts) -> decided(parts, answers, false);
            case AnyOf(var parts) -> decided(parts, answers, true);
        };
    }

    /** The ids of all conditions in it, in their order, each once. */
    default Set<String> conditions() {
        var all = new LinkedHashSet<String>();
        leaves().forEach(all::add);
        return all;
    }

    /** What must be so of single conditions for it to hold. */
    default Map<String, Boolean> implied() {
        return switch (this) {
            case Always _ -> Map.of();
            case Holds(var condition) -> Map.of(condition, true);
            case Not(Holds(var condition)) -> Map.of(condition, false);
            case Not _ -> Map.of();
            case AnyOf(var parts) -> parts.size() == 1 ? parts.getFirst().implied() : Map.of();
            case AllOf(var parts) -> parts.stream().flatMap(part -> part.implied().entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
        };
    }

    private Stream<String> leaves() {
        return switch (this) {
            case Always _ -> Stream.empty();
            case Holds(var condition) -> Stream.of(condition);
            case Not(var part) -> part.leaves();
            case AllOf(var parts) -> parts.stream().flatMap(When::leaves);
            case AnyOf(var parts) -> parts.stream().flatMap(When::leaves);
        };
    }

    private int depth() {
        return switch (this) {
            case Always _,Holds _ -> 0;
            case Not(var part) -> 1 + part.depth();
            case AllOf(var parts) -> 1 + parts.stream().mapToInt(When::depth).max().orElse(0);
            case AnyOf(var parts) -> 1 + parts.stream().mapToInt(When::depth).max().orElse(0);
        };
    }

    /** One part of the deciding value decides; without one, all must be known. */
    private static Optional<Boolean> decided(List<When> parts, Function<String, Optional<Boolean>> answers,
            boolean deciding) {
        var all = parts.stream().map(part -> part.known(answers)).toList();
        if (all.contains(Optional.of(deciding))) {
            return Optional.of(deciding);
        }
        return all.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!deciding);
    }

    private static void checkParts(List<When> parts) {
        GuideText.check(!parts.isEmpty() && parts.stream().noneMatch(Always.class::isInstance),
                "an empty part");
        GuideText.check(parts.stream().mapToInt(When::depth).max().orElse(0) < DEEPEST, "too deep");
        GuideText.check(parts.stream().flatMap(When::leaves).count() <= MOST_IDS, "too many conditions");
    }
}
