package bitan.wording.sentences;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for the end of a text, tried nowhere else.
 *
 * @param longest characters its match has at most
 */
record Ending(Pattern pattern, int longest) {

    static Ending of(String pattern, int longest) {
        return new Ending(Pattern.compile("(?:" + pattern + ")$"), longest);
    }

    boolean is(String text) {
        return at(text).find();
    }

    /** The text without this end, if it has it. */
    String off(String text) {
        var end = at(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    private Matcher at(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                .region(Math.max(0, text.length() - longest), text.length());
    }
}
