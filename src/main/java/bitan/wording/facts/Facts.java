package bitan.wording.facts;

import java.util.List;

import bitan.wording.Fact;

/** Finds the facts of a readable text. */
public final class Facts {
    private Facts() {
    }

    /** The facts of a text whose numbers are written with digits, in order, none overlapping. */
    public static List<Fact> in(String text) {
        return List.of();
    }
}
