package bitan.setup;

import java.util.List;
import java.util.Optional;

import bitan.problem.Problem;

/**
 * What was found when everything a counter needs was looked at. Immutable.
 *
 * @param isUnderWay whether it is being looked at
 */
public record Checkup(boolean isUnderWay, List<Line> lines) {
    /** Nothing was looked at yet. */
    public static final Checkup NONE = new Checkup(false, List.of());

    /**
     * One thing that was looked at.
     *
     * @param text what it is and how it is, in the user's language
     * @param problem what is wrong with it
     */
    public record Line(String text, Optional<Problem> problem) {}

    public Checkup {
        lines = List.copyOf(lines);
    }
}
