package bitan.screens.visitor.check;

import bitan.wording.Fact;

/** The words around a fact that are enough to know what it is about, the fact's place among them. */
record Excerpt(String before, String fact, String after) {
    /** So much before and so much after the fact, in Latin letters; together they fill about two lines. */
    private static final int LONGEST = 40;
    private static final int HANZI = 2;
    private static final int FIRST_CJK = 0x2E80;
    private static final String SENTENCE_ENDS = "。？！；?!;\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,：:";
    private static final String LEFT_OUT = "…";

    /** The sentence, the clause if that is long, and a stretch of it where nothing parts the words. */
    static Excerpt of(Fact fact, String text) {
        var turned = new StringBuilder(text.substring(0, fact.span().start())).reverse().toString();
        var before = new StringBuilder(following(turned, false)).reverse().toString();
        return new Excerpt(before.stripLeading(), fact.span().in(text),
                following(text.substring(fact.span().end()), true).stripTrailing());
    }

    /** The beginning of what follows a fact. */
    private static String following(String text, boolean withMark) {
        int reach = reach(text);
        int sentence = end(text, SENTENCE_ENDS);
        int end = sentence <= reach ? sentence : end(text, CLAUSE_ENDS);
        if (end <= reach) {
            return text.substring(0, withMark ? Math.min(text.length(), end + 1) : end);
        }
        int space = text.lastIndexOf(' ', reach);
        return text.substring(0, space > 0 ? space : reach) + LEFT_OUT;
    }

    /** How many characters there is room for. */
    private static int reach(String text) {
        int room = LONGEST;
        int index = 0;
        while (index < text.length()) {
            int c = text.codePointAt(index);
            room -= c >= FIRST_CJK ? HANZI : 1;
            if (room < 0) {
                return index;
            }
            index += Character.charCount(c);
        }
        return index;
    }

    private static int end(String text, String ends) {
        int end = 0;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
