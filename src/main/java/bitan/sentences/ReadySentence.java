package bitan.sentences;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence the clerk can send without typing it. A part in braces is a place to fill in: {@code 请您{日期}再来。}
 *
 * @param text 1 to {@link #LONGEST} characters, without line breaks, and with braces in pairs only
 */
public record ReadySentence(SentenceGroup group, String text) {
    /** Characters: what a visitor's screen holds at once. */
    public static final int LONGEST = 200;

    private static final Pattern PLACE = Pattern.compile("[{｛][^{}｛｝]++[}｝]");
    private static final Pattern BRACE = Pattern.compile("[{}｛｝]");

    public ReadySentence {
        if (!fits(text)) {
            throw new IllegalArgumentException("no sentence of " + text.length() + " characters");
        }
    }

    /** Whether this can be the text of a sentence. */
    public static boolean fits(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST
                && text.codePoints().noneMatch(ReadySentence::isUnseen)
                && !BRACE.matcher(PLACE.matcher(text).replaceAll("")).find();
    }

    /** Whether it breaks a line, or is half a character. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    /** The places to fill in, with their braces, as they stand in the text. */
    public List<String> places() {
        return PLACE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether {@code said} is this sentence, with its places filled in. */
    boolean isIn(String said) {
        var places = PLACE.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text.equals(said);
        }
        var before = text.substring(0, places.getFirst().start());
        var after = text.substring(places.getLast().end());
        return said.length() > before.length() + after.length() && said.startsWith(before)
                && said.endsWith(after);
    }
}
