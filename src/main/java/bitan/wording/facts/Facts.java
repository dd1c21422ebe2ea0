package bitan.wording.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.Fact;
import bitan.wording.Span;
import bitan.wording.pattern.Prefilter;

/** Finds the facts of a readable text. */
public final class Facts {
    /** Where two find the same stretch, the earlier one is right: cue words know more than bare digits. */
    private static final List<FactRecogniser> RECOGNISERS = Stream.of(Documents.WITH_CUE, Telephones.ALL,
            CounterWindows.ALL, Floors.ALL, Durations.ALL, Percentages.ALL, Times.ALL, Dates.ALL,
            Documents.BARE,
            Amounts.ALL).flatMap(List::stream).toList();
    private static final Prefilter POSSIBLE = Prefilter
            .of(RECOGNISERS.stream().map(FactRecogniser::pattern).toList());
    /** A local telephone number of seven digits; one of eight is a fact wherever it stands. */
    private static final Pattern LOCAL = Pattern.compile("[2-8]\\d{2}[- ]?\\d{4}");
    private static final Comparator<Fact> LONGEST_FIRST = Comparator
            .comparingInt((Fact fact) -> fact.span().start() - fact.span().end());

    private Facts() {
    }

    /**
     * The facts of a text, in order, none overlapping; of two that overlap the longer. Numbers may be written with
     * digits, full-width digits or hanzi.
     */
    public static List<Fact> in(String text) {
        var facts = new ArrayList<Fact>();
        var taken = new BitSet();
        for (var candidate : candidates(NarrowForms.of(text))) {
            int next = taken.nextSetBit(candidate.span().start());
            if (next < 0 || next >= candidate.span().end()) {
                facts.add(candidate);
                taken.set(candidate.span().start(), candidate.span().end());
            }
        }
        facts.sort(Comparator.comparing(Fact::span, Span.IN_ORDER));
        return List.copyOf(facts);
    }

    /** The telephone or document number that a short text names, as it stands there; a local number may stand alone. */
    public static Optional<String> number(String text) {
        return in(text).stream()
                .filter(fact -> fact.kind() == Fact.Kind.TELEPHONE || fact.kind() == Fact.Kind.DOCUMENT)
                .findFirst().map(fact -> fact.span().in(text).strip())
                .or(() -> Optional.of(text.strip()).filter(alone -> LOCAL.matcher(alone).matches()));
    }

    private static List<Fact> candidates(String text) {
        var searches = RECOGNISERS.stream().map(recogniser -> recogniser.on(text)).toList();
        for (int at = 0; at < text.length(); at++) {
            var possible = POSSIBLE.at(text, at);
            for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
                searches.get(i).at(at);
            }
        }
        return searches.stream().flatMap(search -> search.facts().stream()).sorted(LONGEST_FIRST).toList();
    }
}
