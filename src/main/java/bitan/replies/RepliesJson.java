package bitan.replies;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import bitan.replies.AnswerTemplate.Way;
import bitan.replies.Suggestion.NumberKind;
import bitan.wording.Fact;
import bitan.wording.sentences.SentenceType;

/**
 * The rules as JSON.
 *
 * @param parts regular expressions that rules name as {@code <<part>>}
 * @param turned what the clerk's words become in the visitor's mouth
 * @param signs the pictures of answers that begin with a sign and a space: {@code ✓ 是}
 * @param ways the answers that are not sent as they read, by their words
 * @param rules the first that holds counts
 */
record RepliesJson(Map<String, String> parts, Map<String, String> turned, Map<String, String> signs,
        Map<String, WayJson> ways, List<RuleJson> rules) {
    private static final Pattern PART = Pattern.compile("<<(\\w+)>>");

    /** Exactly one of {@code opens} and {@code number}. */
    record WayJson(@Nullable Opens opens, @Nullable NumberKind number, @Nullable String unit) {
        /** What a tap opens. */
        enum Opens {
            WRITING, CALENDAR
        }

        private Way way() {
            if ((opens == null) == (number == null)) {
                throw new IllegalArgumentException("a way opens one thing");
            }
            return switch (opens) {
                case WRITING -> new Way.Written();
                case CALENDAR -> new Way.Dated();
                case null -> new Way.Numbered(Objects.requireNonNull(number), unit == null ? "" : unit);
            };
        }
    }

    /** One rule; what it does not name may be anything. */
    record RuleJson(Set<SentenceType> asks, @Nullable Set<Fact.Kind> facts, @Nullable String like,
            @Nullable String unless, List<String> offer) {}

    /** The rules, checked; throws {@link IllegalArgumentException} where they make no sense. */
    Replies replies() {
        return new Replies(rules.stream().map(this::rule).toList(), new PerspectiveSwap(turned));
    }

    private ReplyRule rule(RuleJson rule) {
        return new ReplyRule(rule.asks(), rule.facts() == null ? Set.of() : rule.facts(),
                pattern(rule.like() == null ? "" : rule.like()),
                Optional.ofNullable(rule.unless()).map(unless -> pattern(unless)),
                rule.offer().stream().map(this::answer).toList());
    }

    private AnswerTemplate answer(String words) {
        var way = ways.get(words);
        if (way != null) {
            return new AnswerTemplate(words, way.way());
        }
        int space = words.indexOf(' ');
        if (space < 0) {
            return new AnswerTemplate(words, new Way.Sent(Optional.empty()));
        }
        var icon = signs.get(words.substring(0, space));
        if (icon == null) {
            throw new IllegalArgumentException("no such sign: " + words);
        }
        return new AnswerTemplate(words.substring(space + 1), new Way.Sent(Optional.of(icon)));
    }

    private Pattern pattern(String like) {
        return Pattern.compile(PART.matcher(like).replaceAll(match -> {
            var part = parts.get(match.group(1));
            if (part == null) {
                throw new IllegalArgumentException("no such part: " + match.group());
            }
            return Matcher.quoteReplacement("(?:" + part + ")");
        }));
    }
}
