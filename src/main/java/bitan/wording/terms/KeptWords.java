package bitan.wording.terms;

import java.util.Set;
import java.util.stream.Stream;

import bitan.wording.ShippedWords;
import bitan.wording.Span;

/** Words that sound like a shipped term and are too rare for the lexicon: they exist, so they stay. */
final class KeptWords {
    private static final Set<String> WORDS = ShippedWords.beside(KeptWords.class, "kept.txt");
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

    private KeptWords() {
    }

    /**
     * Whether no such word stands where this stretch does. One inside a longer stretch counts only if nothing else would
     * change: of 一次性补交 all but 补交 is the term's, so 补交 was meant.
     */
    static boolean leaves(String text, Span stretch, String term) {
        for (int start = Math.max(0, stretch.start() - LONGEST + 1); start < stretch.end(); start++) {
            int last = Math.min(text.length(), start + LONGEST);
            for (int end = Math.max(start, stretch.start()) + 1; end <= last; end++) {
                boolean isInside = stretch.start() <= start && end <= stretch.end()
                        && end - start < stretch.end() - stretch.start();
                if (WORDS.contains(text.substring(start, end))
                        && (!isInside || isAllThatChanges(text, stretch, term, new Span(start, end)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAllThatChanges(String text, Span stretch, String term, Span word) {
        var before = text.substring(stretch.start(), word.start());
        var behind = text.substring(word.end(), stretch.end());
        return term.length() >= before.length() + behind.length() && term.startsWith(before)
                && term.endsWith(behind);
    }

    static Stream<String> all() {
        return WORDS.stream();
    }
}
