package bitan.pinyin;

import java.util.stream.IntStream;

/** What was typed, without the signs that only separate syllables. */
final class TypedLetters {
    /** More is not looked at: nobody types so many without choosing, and a key must not take longer. */
    static final int LONGEST = 1000;

    private final StringBuilder keys = new StringBuilder();
    /** The same as it was typed. */
    private final StringBuilder typed = new StringBuilder();
    /** Where each key stands in the input, and behind the last where the input ends. */
    private final int[] places;
    private final boolean[] edges;
    private final boolean closed;

    TypedLetters(String input) {
        places = new int[Math.min(LONGEST, input.length()) + 1];
        edges = new boolean[places.length];
        int at = 0;
        for (; at < input.length() && keys.length() < LONGEST; at++) {
            char c = input.charAt(at);
            if (isSeparator(c)) {
                edges[keys.length()] = true;
            } else {
                places[keys.length()] = at;
                keys.append(plain(c));
                typed.append(c);
            }
        }
        if (at < input.length() && Character.isHighSurrogate(input.charAt(at - 1))) {
            keys.setLength(keys.length() - 1);
            typed.setLength(keys.length());
            at--;
        }
        closed = at > 0 && isSeparator(input.charAt(at - 1));
        places[size()] = at;
        edges[size()] = true;
    }

    private static char plain(char c) {
        return c == 'ü' || c == 'Ü' ? 'v' : c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    private static boolean isSeparator(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || Character.isWhitespace(c);
    }

    int size() {
        return keys.length();
    }

    /** Whether wrong letters may be among them: who divides them looks at them, and nine keys are large. */
    boolean mayBeMistaken() {
        return keys.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && IntStream.range(0, size()).noneMatch(place -> edges[place]);
    }

    char at(int place) {
        return keys.charAt(place);
    }

    /** As it was typed, capitals included. */
    String text(int from, int to) {
        return typed.substring(from, to);
    }

    /** In small letters. */
    CharSequence keys(int from, int to) {
        return keys.subSequence(from, to);
    }

    /** Whether a letter was typed as a capital. */
    boolean isCapital(int place) {
        return typed.charAt(place) >= 'A' && typed.charAt(place) <= 'Z';
    }

    /** Whether no syllable may go on from before this place to behind it. */
    boolean isEdge(int place) {
        return edges[place];
    }

    /** Whether a separator says that the last syllable has no more letters. */
    boolean isClosed() {
        return closed;
    }

    /** How many characters of the input stand before this key, separators included. */
    int used(int place) {
        return places[place];
    }
}
