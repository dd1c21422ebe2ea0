package bitan.screens.staff.terms;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.wording.Glossary;
import bitan.wording.Mishearing;
import bitan.wording.Term;

/**
 * Words that were chosen in a visit in place of what was heard, and are no terms yet. Immutable.
 *
 * @param glossary which they can be added to
 * @param words each once; never empty
 */
public record LearnedTerms(Glossary glossary, List<String> words) {
    public LearnedTerms {
        words = List.copyOf(words);
    }

    /** Those of the visit; empty if there is none. */
    public static Optional<LearnedTerms> in(CounterState state) {
        var glossary = state.aids().terminology().glossary();
        Predicate<String> isKnown = word -> glossary.terms().stream()
                .anyMatch(term -> term.text().equals(word));
        var words = state.conversation().mishearings().stream().filter(one -> !one.isNone())
                .map(Mishearing::meant).filter(isKnown.negate()).distinct().toList();
        return Optional.of(new LearnedTerms(glossary, words)).filter(learned -> !learned.words.isEmpty());
    }

    /** What adds them to the glossary. */
    public Intent keep() {
        return new Intent.KeepGlossary(new Glossary(
                Stream.concat(glossary.terms().stream(), words.stream().map(Term::of)).toList()));
    }
}
