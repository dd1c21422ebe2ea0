package bitan.wording.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import bitan.wording.Edit;
import bitan.wording.Span;

/** One way to say a number, and how it is written: a pattern, and the edits for what it matched, if it is one. */
record NumberRule(Pattern pattern, Function<MatchResult, Optional<List<Edit>>> writer) {

    /** Leaves what matches as it is, and goes on behind it. */
    static NumberRule keep(String pattern) {
        return new NumberRule(Pattern.compile(pattern), match -> Optional.of(List.of()));
    }

    /** Puts one text in place of all that matches. */
    static NumberRule whole(String pattern, Function<MatchResult, Optional<String>> writing) {
        return new NumberRule(Pattern.compile(pattern),
                match -> writing.apply(match)
                        .map(text -> List.of(new Edit(match.start(), match.end(), text))));
    }

    /** Writes every group that took part as a cardinal; what stands between them stays. */
    static NumberRule cardinals(String pattern) {
        return groups(pattern, spoken -> {
            var value = Cardinal.parse(spoken);
            return value.isPresent() ? Optional.of(Cardinal.write(value.getAsLong())) : Optional.empty();
        });
    }

    /** Writes every group that took part digit by digit. */
    static NumberRule digits(String pattern) {
        return groups(pattern, spoken -> Optional.of(Cardinal.digits(spoken)));
    }

    private static NumberRule groups(String pattern, Function<String, Optional<String>> writing) {
        return new NumberRule(Pattern.compile(pattern), match -> {
            var edits = new ArrayList<Edit>();
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.start(group) >= 0) {
                    var text = writing.apply(match.group(group));
                    if (text.isEmpty()) {
                        return Optional.empty();
                    }
                    edits.add(new Edit(match.start(group), match.end(group), text.get()));
                }
            }
            return Optional.of(List.copyOf(edits));
        });
    }

    /** The value of a group of a match; empty if it took no part or is no cardinal. */
    static OptionalLong value(MatchResult match, int group) {
        return match.start(group) < 0 ? OptionalLong.empty() : Cardinal.parse(match.group(group));
    }

    /** This rule, ready to be tried at the characters of one text. */
    Reading on(String text) {
        return new Reading(this, text);
    }

    /** A rule on one text; not for several threads. */
    static final class Reading {
        private final NumberRule rule;
        private final String text;
        private @Nullable Matcher matcher;

        private Reading(NumberRule rule, String text) {
            this.rule = rule;
            this.text = text;
        }

        Optional<Written> at(int index) {
            if (matcher == null) {
                matcher = rule.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            var matcher = this.matcher.region(index, text.length());
            return matcher.lookingAt() && matcher.end() > index
                    ? rule.writer.apply(matcher)
                            .map(edits -> new Written(edits, new Span(index, matcher.end())))
                    : Optional.empty();
        }
    }

    /** What a rule makes of a stretch of text; no edits where it is kept. */
    record Written(List<Edit> edits, Span span) {

        int end() {
            return span.end();
        }

        boolean avoids(List<Span> untouchable) {
            return edits.stream().allMatch(edit -> untouchable.stream()
                    .noneMatch(span -> span.start() < edit.end() && edit.start() < span.end()));
        }
    }
}
