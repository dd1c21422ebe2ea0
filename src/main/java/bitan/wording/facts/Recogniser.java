package bitan.wording.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import bitan.wording.Fact;
import bitan.wording.Span;

/**
 * Finds the facts of one kind: where the pattern matches and the value function finds the match sensible.
 *
 * @param pattern its whole match is the fact; what must stand beside it is looked at, not matched
 */
record Recogniser(Fact.Kind kind, Pattern pattern, Function<Found, Optional<String>> value) {

    Recogniser(Fact.Kind kind, String firsts, String pattern, Function<Found, Optional<String>> value) {
        // nearly every character of a text is none of the first ones, and then costs one look only
        this(kind, Pattern.compile("(?=[" + firsts + "])(?:" + pattern + ")"), value);
    }

    /** A match, and the text around it. */
    record Found(String text, Span span) {

        String matched() {
            return span.in(text);
        }

        String before() {
            return text.substring(0, span.start());
        }

        /** The parts of the match, which still see what stands around it. */
        Stream<MatchResult> parts(Pattern part) {
            return part.matcher(text).region(span.start(), span.end()).useTransparentBounds(true)
                    .useAnchoringBounds(false).results();
        }
    }

    List<Fact> in(String text) {
        var facts = new ArrayList<Fact>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var found = new Found(text, new Span(matcher.start(), matcher.end()));
            value.apply(found).ifPresent(written -> facts.add(new Fact(kind, written, found.span())));
        }
        return facts;
    }
}
