package bitan.screens.staff.guide.edit;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.guide.Alternative;
import bitan.guide.ConditionChoice;
import bitan.guide.Material;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.staff.guide.edit.Draft.Mistake;

/** What is wrong with fields that are right by themselves, because of what stands in others. */
final class JointMistakes {
    private static final String ALTERNATIVES = "alternatives";
    private static final String ONE_OF = "oneOf";

    private JointMistakes() {
    }

    /** All in this draft. */
    static Stream<Mistake> of(Draft draft) {
        return Stream.concat(materials(draft), choices(draft));
    }

    /** One of several is brought only where there are several. */
    private static Stream<Mistake> materials(Draft draft) {
        var all = draft.rows(Section.MATERIALS);
        var few = FieldRule.many(ALTERNATIVES, Alternative.LEAST_OF_ONE, Material.MOST_ALTERNATIVES);
        return IntStream.range(0, all.size()).boxed()
                .filter(row -> all.get(row).is(ONE_OF)
                        && FieldRule.split(all.get(row).text(ALTERNATIVES)).size() < Alternative.LEAST_OF_ONE)
                .flatMap(row -> at(Section.MATERIALS, row, ALTERNATIVES, few));
    }

    private static Stream<Mistake> choices(Draft draft) {
        var miscounted = ChoiceRows.miscounted(draft).toList();
        if (miscounted.isEmpty()) {
            return ChoiceRows.waiting(draft).flatMap(row -> at(Section.CHOICES, row, ONE_OF,
                    Optional.of(Problem.of(ProblemCode.GUI_22, "", "", ""))));
        }
        var count = FieldRule.many(ONE_OF, ConditionChoice.LEAST, ConditionChoice.MOST);
        return miscounted.stream().flatMap(row -> at(Section.CHOICES, row, ONE_OF, count));
    }

    private static Stream<Mistake> at(Section section, int row, String field, Optional<Problem> problem) {
        return problem.stream().map(one -> new Mistake(section, row, Optional.of(field), one));
    }
}
