package bitan.masking;

/** A text in which every digit, wide or spoken, is written 0 to 9: as long as the text, so that places stay the same. */
final class DigitText {
    private static final String DIGITS = MaskingWords.shipped().line("digits");
    private static final String OTHER = MaskingWords.shipped().line("digits.other");
    private static final char WIDE_FIRST = '\uFF01';
    private static final char WIDE_LAST = '\uFF5E';
    private static final int WIDER = WIDE_FIRST - '!';

    private DigitText() {
    }

    static String of(String text) {
        var narrow = new StringBuilder(text.length());
        text.chars().forEach(unit -> narrow.append(of((char) unit)));
        return narrow.toString();
    }

    /** Whether it is a digit as it is said, not as it is written. */
    static boolean isSpoken(char unit) {
        return DIGITS.indexOf(unit) >= 0 || OTHER.indexOf(unit) >= 0;
    }

    private static char of(char unit) {
        int digit = Math.max(DIGITS.indexOf(unit), OTHER.indexOf(unit));
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return unit >= WIDE_FIRST && unit <= WIDE_LAST ? (char) (unit - WIDER) : unit;
    }
}
