package bitan.screens.staff.guide.edit;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import bitan.guide.Alternative;
import bitan.guide.Material;
import bitan.screens.staff.guide.edit.Draft.Mistake;

/** What is wrong with fields that are right by themselves, because of what stands in others. */
final class JointMistakes {
    private static final String ALTERNATIVES = "alternatives";

    private JointMistakes() {
    }

    /** All in this draft. */
    static Stream<Mistake> of(Draft draft) {
        return materials(draft);
    }

    /** One of several is brought only where there are several. */
    private static Stream<Mistake> materials(Draft draft) {
        var all = draft.rows(Section.MATERIALS);
        return IntStream.range(0, all.size()).boxed()
                .filter(row -> all.get(row).is("oneOf")
                        && FieldRule.split(all.get(row).text(ALTERNATIVES)).size() < Alternative.LEAST_OF_ONE)
                .flatMap(row -> FieldRule
                        .many(ALTERNATIVES, Alternative.LEAST_OF_ONE, Material.MOST_ALTERNATIVES).stream()
                        .map(problem -> new Mistake(Section.MATERIALS, row, Optional.of(ALTERNATIVES),
                                problem)));
    }
}
