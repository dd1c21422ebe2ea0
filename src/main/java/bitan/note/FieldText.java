package bitan.note;

/** What may stand in a field of a note: one line, of limited length. */
public final class FieldText {
    private FieldText() {
    }

    /**
     * The text without spaces around it.
     *
     * @param longest in characters as people count them, code points
     * @throws IllegalArgumentException if it is longer, or has line breaks or other control characters
     */
    static String line(String name, String text, int longest) {
        var line = text.strip();
        if (line.codePointCount(0, line.length()) > longest) {
            throw new IllegalArgumentException(name + " is longer than " + longest);
        }
        if (line.codePoints().anyMatch(FieldText::isControl)) {
            throw new IllegalArgumentException(name + " has control characters");
        }
        return line;
    }

    /** The same, of at least one character. */
    static String something(String name, String text, int longest) {
        var line = line(name, text, longest);
        if (line.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return line;
    }

    /** Whether a character cannot stand in a line. */
    public static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
