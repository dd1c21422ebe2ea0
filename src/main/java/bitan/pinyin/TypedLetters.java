package bitan.pinyin;

/** What was typed, without the signs that only separate syllables. */
final class TypedLetters {
    /** More is not looked at: nobody types so many without choosing. */
    static final int LONGEST = 64;

    private final StringBuilder keys = new StringBuilder();
    /** Where each key stands in the input, and behind the last where the input ends. */
    private final int[] places = new int[LONGEST + 1];
    private final boolean[] edges = new boolean[LONGEST + 1];

    private final boolean closed;

    TypedLetters(String input) {
        int at = 0;
        for (; at < input.length() && keys.length() < LONGEST; at++) {
            char c = input.charAt(at);
            if (isSeparator(c)) {
                edges[keys.length()] = true;
            } else {
                places[keys.length()] = at;
                keys.append(plain(c));
            }
        }
        if (at < input.length() && Character.isHighSurrogate(input.charAt(at - 1))) {
            keys.setLength(keys.length() - 1);
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

    char at(int place) {
        return keys.charAt(place);
    }

    String text(int from, int to) {
        return keys.substring(from, to);
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
