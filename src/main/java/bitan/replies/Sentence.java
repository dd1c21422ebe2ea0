package bitan.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import bitan.wording.Caption;
import bitan.wording.Fact;
import bitan.wording.Span;
import bitan.wording.sentences.SentenceType;
import bitan.wording.sentences.Sentences;

/**
 * One sentence of the clerk's line.
 *
 * @param text its end, without spaces and the closing mark, every mark inside a comma
 * @param facts what kinds of facts stand in it
 */
record Sentence(String text, SentenceType type, Set<Fact.Kind> facts) {
    /** Nobody remembers a question from further back; keeps an offer fast on a text without end. */
    private static final int MOST = 5;
    /** Characters; what is asked stands at the end. */
    private static final int LONGEST = 80;
    private static final Pattern SENTENCE = Pattern.compile("[^。？！…?!\\n]+[。？！…?!\\n]*");
    private static final Pattern CLOSING = Pattern.compile("[。？！…?!，、；：,;]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern INSIDE = Pattern.compile("(?<!\\d)[,;]|[,;](?!\\d)|[、；：]");
    /** Who is asked wants to answer, who is asked for something to do it, and thanks come last. */
    private static final Comparator<Sentence> URGENT_FIRST = Comparator
            .comparingInt((Sentence sentence) -> sentence.urgency());

    /** The last sentences of a line, the one to be answered first. */
    static List<Sentence> of(Caption caption) {
        var found = new ArrayList<Span>();
        SENTENCE.matcher(caption.text()).results()
                .forEach(match -> found.add(new Span(match.start(), match.end())));
        return found.reversed().stream().limit(MOST).map(span -> of(caption, span)).sorted(URGENT_FIRST)
                .toList();
    }

    private static Sentence of(Caption caption, Span span) {
        var said = span.in(caption.text());
        var end = said.substring(Math.max(0, said.length() - LONGEST));
        var plain = CLOSING.matcher(SPACES.matcher(end).replaceAll("")).replaceAll("");
        var facts = caption.facts().stream().filter(fact -> fact.span().overlaps(span)).map(Fact::kind)
                .collect(Collectors.toUnmodifiableSet());
        return new Sentence(INSIDE.matcher(plain).replaceAll("，"), Sentences.type(end), facts);
    }

    private int urgency() {
        return switch (type) {
            case YES_NO, CHOICE, WHAT, WHO, WHERE, WHEN, HOW_MANY, HOW, WHY -> 0;
            case STATEMENT -> 1;
            case EXCLAMATION -> 2;
        };
    }
}
