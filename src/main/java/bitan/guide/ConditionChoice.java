package bitan.guide;

import java.util.HashSet;
import java.util.List;

/**
 * Conditions that exclude each other: exactly one holds, and they are asked as one question. Immutable.
 *
 * @param id unique among the choices of its guide
 * @param question how the visitor is asked, 1 to {@link #LONGEST} characters
 * @param oneOf ids of the conditions, {@value #LEAST} to {@value #MOST}; a condition is in one choice at most
 */
public record ConditionChoice(String id, String question, List<String> oneOf) {
    /** Characters. */
    public static final int LONGEST = 40;
    /** Conditions of one choice. */
    public static final int LEAST = 2;
    /** Conditions of one choice. */
    public static final int MOST = 12;

    public ConditionChoice {
        oneOf = List.copyOf(oneOf);
        GuideText.check(GuideText.isId(id), "choice id");
        GuideText.check(GuideText.fits(question, 1, LONGEST), "choice question");
        GuideText.check(oneOf.size() >= LEAST && oneOf.size() <= MOST
                && new HashSet<>(oneOf).size() == oneOf.size() && oneOf.stream().allMatch(GuideText::isId),
                "choice");
    }
}
