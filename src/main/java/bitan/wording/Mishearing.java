package bitan.wording;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a recogniser wrote, and the word that was meant, as the clerk chose it. Immutable.
 *
 * @param meant the same as {@code heard} where a repair of it was wrong
 */
public record Mishearing(String heard, String meant) {
    /** Of both; a single character stands for too many words. */
    private static final int SHORTEST = 2;

    /** Whether what was heard is right as it is. */
    public boolean isNone() {
        return heard.equals(meant);
    }

    /** Whether this takes {@code other} back. */
    public boolean reverses(Mishearing other) {
        return heard.equals(other.meant) && meant.equals(other.heard);
    }

    /**
     * The one that was put right where a caption was worded anew by one of its choices. Numbers and facts are none: what is
     * right once would be wrong the next time.
     */
    public static Optional<Mishearing> between(Caption before, Caption now) {
        return before.choices().stream().flatMap(choice -> chosen(choice, before, now).stream()).findFirst();
    }

    private static Optional<Mishearing> chosen(Choice choice, Caption before, Caption now) {
        var span = choice.span();
        return choice.texts().stream()
                .filter(text -> (before.text().substring(0, span.start()) + text
                        + before.text().substring(span.end())).equals(now.text()))
                .filter(text -> statesNothing(before, span::overlaps) && statesNothing(now,
                        fact -> fact.overlaps(new Span(span.start(), span.start() + text.length()))))
                .flatMap(text -> heard(span, before).map(heard -> new Mishearing(heard, text)))
                .filter(one -> isWord(one.heard) && isWord(one.meant)).findFirst();
    }

    private static boolean statesNothing(Caption caption, Predicate<Span> isThere) {
        return caption.facts().stream().map(Fact::span).noneMatch(isThere);
    }

    /** What was heard at a stretch; nothing if only a part of it was repaired. */
    private static Stream<String> heard(Span span, Caption caption) {
        var repairs = caption.repairs().stream().filter(repair -> repair.span().overlaps(span)).toList();
        if (repairs.isEmpty()) {
            return Stream.of(span.in(caption.text()));
        }
        return repairs.stream().filter(repair -> repair.span().equals(span)).map(Repair::heard);
    }

    private static boolean isWord(String text) {
        return text.codePointCount(0, text.length()) >= SHORTEST
                && text.codePoints().allMatch(Character::isLetter);
    }
}
