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

    /** Whether no such word stands where this stretch does, other than inside a longer one. */
    static boolean leaves(String text, Span stretch) {
        for (int start = Math.max(0, stretch.start() - LONGEST + 1); start < stretch.end(); start++) {
            int last = Math.min(text.length(), start + LONGEST);
            for (int end = Math.max(start, stretch.start()) + 1; end <= last; end++) {
                boolean isInside = stretch.start() <= start && end <= stretch.end()
                        && end - start < stretch.end() - stretch.start();
                if (!isInside && WORDS.contains(text.substring(start, end))) {
                    return false;
                }
            }
        }
        return true;
    }

    static Stream<String> all() {
        return WORDS.stream();
    }
}
