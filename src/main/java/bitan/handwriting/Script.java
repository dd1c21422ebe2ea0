package bitan.handwriting;

/** The kinds of characters people write at a counter; each looks different among its neighbours. */
enum Script {
    /** As wide as high. */
    HANZI,
    /** 0 to 9, and what is written like them, \u00a5 and /: narrow. */
    DIGIT,
    /** a to z, A to Z: narrow. */
    LETTER,
    /** Small, or low, or thin. */
    MARK,
    /** What nobody is expected to write. */
    NONE;

    private static final String MARKS = "\uff0c\u3002\uff1f\uff01\u3001\uff1a.,-%+";

    /** Parts of characters: nobody writes them alone, and a recogniser takes 一 for one of them. */
    private static final String BARE_STROKES = "\u4e28\u4e36\u4e3f\u4e85";

    static Script of(String character) {
        if (character.codePointCount(0, character.length()) != 1) {
            return NONE;
        }
        int c = character.codePointAt(0);
        if (BARE_STROKES.indexOf(c) >= 0) {
            return NONE;
        }
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isLetter(c)) {
            return HANZI;
        }
        if ((c >= '0' && c <= '9') || c == '/' || c == '\u00a5') {
            return DIGIT;
        }
        if (c < 128 && Character.isLetter(c)) {
            return LETTER;
        }
        return MARKS.indexOf(c) >= 0 ? MARK : NONE;
    }
}
