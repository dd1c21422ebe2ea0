package bitan.wording.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import bitan.wording.Fact;
import bitan.wording.Span;

/**
 * Finds the facts of one kind: where the pattern matches and the value function finds the match sensible.
 *
 * @param pattern its whole match is the fact; what must stand beside it is looked at, not matched
 */
record FactRecogniser(Fact.Kind kind, Pattern pattern, Function<Found, Optional<String>> value) {

    FactRecogniser(Fact.Kind kind, String pattern, Function<Found, Optional<String>> value) {
        this(kind, Pattern.compile(pattern), value);
    }

    /**
     * A match, and the text around it.
     *
     * @param groups of the match, until its value is known
     */
    record Found(String text, Span span, MatchResult groups) {

        String matched() {
            return span.in(text);
        }

        /** Whether these characters stand right before the match. */
        boolean isBehind(String before) {
            return text.startsWith(before, span.start() - before.length());
        }

        /** The parts of the match, which still see what stands around it. */
        Stream<MatchResult> parts(Pattern part) {
            return FactRecogniser.matcher(part, text).region(span.start(), span.end()).results();
        }
    }

    /** This recogniser, ready to be tried at the characters of one text, from the first to the last. */
    Search on(String text) {
        return new Search(this, text);
    }

    private static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** A recogniser on one text; not for several threads. */
    static final class Search {
        private final FactRecogniser recogniser;
        private final String text;
        private final List<Fact> facts = new ArrayList<>();
        private @Nullable Matcher matcher;
        private int done;

        private Search(FactRecogniser recogniser, String text) {
            this.recogniser = recogniser;
            this.text = text;
        }

        /** Looks for a fact that begins at this character, unless the last one goes on there. */
        void at(int index) {
            if (index < done) {
                return;
            }
            if (matcher == null) {
                matcher = matcher(recogniser.pattern, text);
            }
            if (matcher.region(index, text.length()).lookingAt()) {
                done = Math.max(matcher.end(), index + 1);
                var found = new Found(text, new Span(index, matcher.end()), matcher);
                (Numeral.isTorn(found.matched()) ? Optional.<String>empty() : recogniser.value.apply(found))
                        .ifPresent(value -> facts.add(new Fact(recogniser.kind, value, found.span())));
            }
        }

        /** What was found, in order. */
        List<Fact> facts() {
            return facts;
        }
    }
}
