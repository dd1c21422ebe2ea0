package bitan.screens.visitor.guide;

import java.util.List;

/**
 * What is read about a step at once: the step itself, one of the offices where it can be done, or its square. Immutable.
 *
 * @param heading number and title of the step, or the name of the office
 * @param state how the step stands to where the visitor is
 * @param kind how the step is done, as the words and signs call it; empty for an office
 * @param facts what is known about it
 * @param link what the square says; empty for no square
 */
record StepPage(String heading, State state, String kind, List<Fact> facts, String link) {

    /** How a step stands to where the visitor is. */
    enum State {
        /** Behind them. */
        DONE,
        /** Where they are. */
        HERE,
        /** Instead of where they are. */
        INSTEAD,
        /** Still to come. */
        AHEAD
    }

    /** Something that is known, and what it is called. */
    record Fact(String name, String text) {}

    StepPage {
        facts = facts.stream().filter(fact -> !fact.text().isEmpty()).toList();
    }

    /** The same with some of the facts only. */
    StepPage part(int from, int to) {
        return new StepPage(heading, state, kind, facts.subList(from, to), link);
    }
}
