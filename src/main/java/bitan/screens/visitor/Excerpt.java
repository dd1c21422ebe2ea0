package bitan.screens.visitor;

import bitan.wording.Fact;
import bitan.wording.Span;

/** The words around a fact that are enough to know what it is about, the fact's place among them. */
record Excerpt(String before, String fact, String after) {
    /** Characters before and after the fact; together they fill about two lines. */
    private static final int LONGEST = 20;
    private static final String SENTENCE_ENDS = "。？！；?!;\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:";
    private static final String LEFT_OUT = "…";

    /** The sentence, the clause if that is long, and a stretch of it where nothing parts the words. */
    static Excerpt of(Fact fact, String text) {
        return new Excerpt(before(text, fact.span()), fact.span().in(text), after(text, fact.span()));
    }

    private static String before(String text, Span span) {
        int sentence = start(text, span, SENTENCE_ENDS);
        int from = span.start() - sentence <= LONGEST ? sentence : start(text, span, CLAUSE_ENDS);
        if (span.start() - from <= LONGEST) {
            return text.substring(from, span.start()).stripLeading();
        }
        int cut = span.start() - LONGEST;
        return LEFT_OUT
                + text.substring(cut + (Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0), span.start());
    }

    private static String after(String text, Span span) {
        int sentence = end(text, span, SENTENCE_ENDS);
        int to = sentence - span.end() <= LONGEST ? sentence : end(text, span, CLAUSE_ENDS);
        if (to - span.end() <= LONGEST) {
            return text.substring(span.end(), to).stripTrailing();
        }
        int cut = span.end() + LONGEST;
        return text.substring(span.end(), cut - (Character.isHighSurrogate(text.charAt(cut - 1)) ? 1 : 0))
                + LEFT_OUT;
    }

    private static int start(String text, Span span, String ends) {
        int start = span.start();
        while (start > 0 && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int end(String text, Span span, String ends) {
        int end = span.end();
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Math.min(text.length(), end + 1);
    }
}
