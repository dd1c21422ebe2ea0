package bitan.conversation;

import java.text.BreakIterator;
import java.util.Locale;

/** Makes typed or pasted text safe to show: no control characters, no direction overrides, a bounded length. */
public final class TurnText {
    /** Longest text of one turn, UTF-16 units: about three visitor screens at the smallest size. */
    public static final int LONGEST = 1000;

    /** Looked at beyond the cut, UTF-16 units: the longest family emoji has 11. */
    private static final int LONGEST_CHARACTER = 32;

    private TurnText() {
    }

    /** The text without what cannot be shown; line breaks stay. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(TurnText::isShowable)
                .map(c -> c == '\t' ? ' ' : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The same in one line without spaces around it, of at most so many UTF-16 units. */
    static String line(String text, int longest) {
        var line = clean(text).replace('\n', ' ').strip();
        return line.substring(0, cut(line, longest)).strip();
    }

    /** Where a text must be cut to fit into a turn, never inside what a reader sees as one character. */
    public static int cut(String text) {
        return cut(text, LONGEST);
    }

    private static int cut(String text, int longest) {
        if (text.length() <= longest) {
            return text.length();
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(0, Math.min(text.length(), longest + LONGEST_CHARACTER)));
        int cut = characters.preceding(longest + 1);
        return cut > 0 ? cut : longest;
    }

    private static boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            default -> !isDirectionOverride(c) && c != 0xFEFF;
        };
    }

    /** Embeddings, overrides and isolates can make a text read other than it was written. */
    private static boolean isDirectionOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
