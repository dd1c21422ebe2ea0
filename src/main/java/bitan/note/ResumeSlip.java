package bitan.note;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two forms of a resume code, for the paper.
 *
 * @param scanned what the square holds, capital letters and digits
 * @param typed {@value #TYPED} characters to type; empty where the guide is too long for it
 */
public record ResumeSlip(String scanned, Optional<String> typed) {
    /** Characters of the typed form. */
    public static final int TYPED = 8;
    private static final Pattern TYPED_FORM = Pattern.compile("[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}");

    /** The typed form in two groups, as people copy it. */
    public Optional<String> grouped() {
        int half = TYPED / 2;
        return typed.map(code -> code.substring(0, half) + "-" + code.substring(half));
    }

    /** Whether this may be the typed form, in one group or two; a word in pinyin may be, too. */
    public static boolean looksTyped(String text) {
        return TYPED_FORM.matcher(text).matches();
    }
}
