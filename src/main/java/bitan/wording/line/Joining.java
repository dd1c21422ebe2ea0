package bitan.wording.line;

import java.util.ArrayList;
import java.util.List;

import bitan.wording.HeardWord;
import bitan.wording.Span;

/** Joins recognised words: no space between Chinese words or around numbers, one between Latin words. */
final class Joining {
    private Joining() {
    }

    /**
     * One line, and where each word stands in it.
     *
     * @param words those that are not blank
     * @param spans one for each word
     */
    record Joined(String text, List<HeardWord> words, List<Span> spans) {

        /** The silence before a word that is not the first, seconds. */
        double silenceBefore(int word) {
            return words.get(word).start() - words.get(word - 1).end();
        }
    }

    /** Words of which only the text is known, as one line. */
    static String text(List<String> words) {
        return join(words.stream().map(word -> new HeardWord(word, 0, 0, 1)).toList()).text();
    }

    static Joined join(List<HeardWord> words) {
        var text = new StringBuilder();
        var spoken = words.stream().filter(word -> !word.text().isBlank()).toList();
        var spans = new ArrayList<Span>();
        for (var word : spoken) {
            if (needsSpace(text, word.text())) {
                text.append(' ');
            }
            spans.add(new Span(text.length(), text.length() + word.text().length()));
            text.append(word.text());
        }
        return new Joined(text.toString(), spoken, spans);
    }

    private static boolean needsSpace(StringBuilder before, String next) {
        if (before.isEmpty()) {
            return false;
        }
        int last = before.codePointBefore(before.length());
        int first = next.codePointAt(0);
        return (isSpelled(last) && isSpelled(first)) || (Character.isDigit(last) && Character.isDigit(first));
    }

    private static boolean isSpelled(int c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
