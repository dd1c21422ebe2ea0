package bitan.wording;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact and the words it is said in, up to the next mark; a fact that stands alone between marks has its neighbours'
 * words. Immutable.
 *
 * @param before what stands before the fact; spaces at its beginning are left out
 * @param after what stands behind it; spaces at its end are left out
 */
public record Clause(String before, String fact, String after) {
    /** Stands for what is left out. */
    public static final String LEFT_OUT = "…";

    private static final String SENTENCE_ENDS = "。？！；?!;\n";
    private static final String ENDS = SENTENCE_ENDS + "，,：:";
    /** Fewer letters than this do not say what a fact is about. */
    private static final int LEAST_LETTERS = 2;

    /**
     * The clause of a text around a fact.
     *
     * @param leftOut stretches that are not to be said; the fact always is
     */
    public static Clause of(Fact fact, String text, List<Span> leftOut) {
        var hidden = leftOut.stream().flatMap(span -> beside(fact.span(), span)).sorted(Span.IN_ORDER)
                .toList();
        int start = start(text, fact.span().start());
        int end = end(text, fact.span().end());
        var clause = cut(text, new Span(start, end), fact, hidden);
        if (start > 0 && !isSentenceEnd(text, start - 1)) {
            clause = clause.orIfBare(cut(text, new Span(start(text, start - 1), end), fact, hidden));
        }
        if (end < text.length() && !isSentenceEnd(text, end)) {
            clause = clause.orIfBare(cut(text, new Span(start, end(text, end + 1)), fact, hidden));
        }
        return clause;
    }

    private static Stream<Span> beside(Span fact, Span span) {
        return Stream.concat(part(span.start(), Math.min(span.end(), fact.start())),
                part(Math.max(span.start(), fact.end()), span.end()));
    }

    private static Stream<Span> part(int start, int end) {
        return start < end ? Stream.of(new Span(start, end)) : Stream.empty();
    }

    /** A neighbour of which something is left out does not say what a fact is about. */
    private Clause orIfBare(Clause wider) {
        boolean isBare = (before + after).codePoints().filter(Character::isLetter).count() < LEAST_LETTERS;
        return isBare && wider.leftOut() == leftOut() ? wider : this;
    }

    private int leftOut() {
        return (before + after).split(LEFT_OUT, -1).length;
    }

    /** Whether both say something in the same words, whatever it is. */
    public boolean saysAs(Clause other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    /** The whole clause; where it is longer, as much of it around the fact as fits, in code points. */
    public String within(int longest) {
        int room = longest - length(fact) - 2 * LEFT_OUT.length();
        if (length(before) + length(after) <= room + 2 * LEFT_OUT.length()) {
            return before + fact + after;
        }
        if (room <= 0) {
            return fact;
        }
        int behind = Math.min(length(after), Math.max(room / 2, room - length(before)));
        int ahead = Math.min(length(before), room - behind);
        return LEFT_OUT + before.substring(before.offsetByCodePoints(before.length(), -ahead)) + fact
                + after.substring(0, after.offsetByCodePoints(0, behind)) + LEFT_OUT;
    }

    private static Clause cut(String text, Span whole, Fact fact, List<Span> hidden) {
        return new Clause(said(text, whole.start(), fact.span().start(), hidden).stripLeading(),
                fact.span().in(text), said(text, fact.span().end(), whole.end(), hidden).stripTrailing());
    }

    private static String said(String text, int from, int to, List<Span> hidden) {
        var said = new StringBuilder();
        int done = from;
        for (var span : hidden) {
            if (span.end() > done && span.start() < to) {
                said.append(text, done, Math.max(done, span.start()));
                if (!said.toString().endsWith(LEFT_OUT)) {
                    said.append(LEFT_OUT);
                }
                done = Math.min(to, span.end());
            }
        }
        return said.append(text, done, to).toString();
    }

    private static int start(String text, int from) {
        int start = from;
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether a clause ends here: 1,385 and 9:30 are none's end, and a full stop is one before a space only. */
    private static boolean isEnd(String text, int index) {
        return ENDS.indexOf(text.charAt(index)) >= 0
                ? isSentenceEnd(text, index) || !isWithinNumber(text, index)
                : isFullStop(text, index);
    }

    private static boolean isSentenceEnd(String text, int index) {
        return SENTENCE_ENDS.indexOf(text.charAt(index)) >= 0 || isFullStop(text, index);
    }

    private static boolean isFullStop(String text, int index) {
        return text.charAt(index) == '.'
                && (index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1)));
    }

    private static boolean isWithinNumber(String text, int index) {
        return index > 0 && index + 1 < text.length() && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index + 1));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
