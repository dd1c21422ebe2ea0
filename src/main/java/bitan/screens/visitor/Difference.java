package bitan.screens.visitor;

import bitan.wording.Edit;

/**
 * What a correction changed: {@code before + was + after} became {@code before + is + after}.
 *
 * @param was empty where something was only added
 * @param is empty where something was only taken away
 */
record Difference(String before, String was, String is, String after) {

    /**
     * The shortest change that leaves words and numbers whole.
     *
     * @param together characters besides Latin letters and digits that must not be torn from each other, such as
     *     the Chinese numerals
     */
    static Difference between(String old, String now, String together) {
        var change = Edit.between(old, now);
        int before = change.start();
        int after = old.length() - change.end();
        while (before > 0 && (tears(old, before, together) || tears(now, before, together))) {
            before--;
        }
        while (after > 0 && (tears(old, old.length() - after, together)
                || tears(now, now.length() - after, together))) {
            after--;
        }
        return new Difference(now.substring(0, before), old.substring(before, old.length() - after),
                now.substring(before, now.length() - after), now.substring(now.length() - after));
    }

    /** Whether a cut before this index goes through a character, a word or a number. */
    private static boolean tears(String text, int index, String together) {
        if (index <= 0 || index >= text.length()) {
            return false;
        }
        if (Character.isLowSurrogate(text.charAt(index))) {
            return true;
        }
        return holds(text.codePointBefore(index), together) && holds(text.codePointAt(index), together);
    }

    private static boolean holds(int c, String together) {
        return together.indexOf(c) >= 0 || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }
}
