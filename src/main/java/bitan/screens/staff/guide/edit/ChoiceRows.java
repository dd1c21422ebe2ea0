package bitan.screens.staff.guide.edit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.ConditionOrder;

/** Which conditions belong to which question of a draft: each to one at most, the first that names it. */
final class ChoiceRows {
    private static final String ONE_OF = "oneOf";

    private ChoiceRows() {
    }

    /** The ids of those that belong to the question in this row. */
    static List<String> conditions(Draft draft, int row) {
        var all = draft.rows(Section.CHOICES);
        var before = all.subList(0, row).stream().flatMap(one -> one.ids(ONE_OF).stream()).toList();
        return all.get(row).ids(ONE_OF).stream()
                .filter(id -> draft.ids(Section.CONDITIONS).contains(id) && !before.contains(id)).toList();
    }

    /** Those that can belong to it, because they belong to no other. */
    static List<Row> offered(Draft draft, int row) {
        var taken = rows(draft).filter(other -> other != row)
                .flatMap(other -> conditions(draft, other).stream()).toList();
        return draft.rows(Section.CONDITIONS).stream().filter(one -> !taken.contains(one.id())).toList();
    }

    /** What a draft without mistakes says. */
    static List<ConditionChoice> choices(Draft draft) {
        return rows(draft).map(row -> choice(draft, row, Drafts.line(row(draft, row), "question"))).toList();
    }

    /** Rows with too few conditions, or too many. */
    static Stream<Integer> miscounted(Draft draft) {
        return rows(draft).filter(row -> conditions(draft, row).size() < ConditionChoice.LEAST
                || conditions(draft, row).size() > ConditionChoice.MOST);
    }

    /** Rows with conditions of which one is asked only after another, if none is miscounted. */
    static Stream<Integer> waiting(Draft draft) {
        var kept = new KeptParts(draft);
        // No text counts but the ids: what is wrong with others is told at their fields.
        var cycle = ConditionOrder.cycle(
                draft.ids(Section.CONDITIONS).stream().map(id -> new Condition(id, id, "", kept.asked(id)))
                        .toList(),
                rows(draft).map(row -> choice(draft, row, row(draft, row).id())).toList());
        return rows(draft).filter(row -> conditions(draft, row).stream().anyMatch(cycle::contains));
    }

    private static ConditionChoice choice(Draft draft, int row, String question) {
        return new ConditionChoice(row(draft, row).id(), question, conditions(draft, row));
    }

    private static Row row(Draft draft, int row) {
        return draft.rows(Section.CHOICES).get(row);
    }

    private static Stream<Integer> rows(Draft draft) {
        return IntStream.range(0, draft.rows(Section.CHOICES).size()).boxed();
    }
}
