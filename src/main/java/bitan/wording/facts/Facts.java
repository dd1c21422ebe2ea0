package bitan.wording.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import bitan.wording.Fact;
import bitan.wording.Span;

/** Finds the facts of a readable text. */
public final class Facts {
    /** Where two find the same stretch, the earlier one is right: cue words know more than bare digits. */
    private static final List<Recogniser> RECOGNISERS = Stream.of(Documents.WITH_CUE, Telephones.ALL,
            Windows.ALL, Floors.ALL, Durations.ALL, Percentages.ALL, Times.ALL, Dates.ALL, Documents.BARE,
            Amounts.ALL).flatMap(List::stream).toList();
    private static final Comparator<Fact> LONGEST_FIRST = Comparator
            .comparingInt((Fact fact) -> fact.span().start() - fact.span().end());

    private Facts() {
    }

    /**
     * The facts of a text, in order, none overlapping; of two that overlap the longer. Numbers may be written with
     * digits, full-width digits or hanzi.
     */
    public static List<Fact> in(String text) {
        var narrow = Narrow.of(text);
        var candidates = RECOGNISERS.stream().flatMap(recogniser -> recogniser.in(narrow).stream())
                .sorted(LONGEST_FIRST).toList();
        var facts = new ArrayList<Fact>();
        for (var candidate : candidates) {
            if (facts.stream().noneMatch(fact -> fact.span().overlaps(candidate.span()))) {
                facts.add(candidate);
            }
        }
        facts.sort(Comparator.comparing(Fact::span, Span.IN_ORDER));
        return List.copyOf(facts);
    }
}
