package bitan.wording.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pattern of many alternatives that is looked for in texts, and tried only where it may match. Safe between threads. */
public final class Sought {
    private final Pattern pattern;
    private final Prefilter possible;

    private Sought(Pattern pattern) {
        this.pattern = pattern;
        this.possible = Prefilter.of(List.of(pattern));
    }

    /** A regular expression, ready to be looked for; throws what {@link Prefilter#of} does. */
    public static Sought of(String pattern) {
        return new Sought(Pattern.compile(pattern));
    }

    /** The first match, as {@link java.util.regex.Matcher#find()} would find it. */
    public Optional<MatchResult> first(String text) {
        return first(text, 0);
    }

    /** All matches, in order. */
    public Stream<MatchResult> results(String text) {
        return Stream
                .iterate(first(text), Optional::isPresent,
                        match -> first(text, Math.max(match.get().end(), match.get().start() + 1)))
                .flatMap(Optional::stream);
    }

    private Optional<MatchResult> first(String text, int from) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = from; at < text.length(); at++) {
            if (!possible.at(text, at).isEmpty() && matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }
}
