package bitan.conversation;

import java.util.Optional;

import bitan.ink.Ink;
import bitan.letter.Feeling;

/**
 * How it went, as the visitor says it. Immutable.
 *
 * @param words chosen or typed; may be empty, {@value #LONGEST} characters at most
 * @param ink written by hand; may be empty
 * @param kept whether the counter may keep it as a letter, when everything else of the visit is erased
 * @param given whether the visitor has handed it over
 */
public record Thanks(Optional<Feeling> feeling, String words, Ink ink, boolean kept, boolean given) {
    /** UTF-16 units. */
    public static final int LONGEST = 200;
    /** Asked, and nothing said. */
    static final Thanks NOTHING_YET = new Thanks(Optional.empty(), "", Ink.NONE, false, false);

    /** The same with other words. */
    public Thanks with(String now) {
        return new Thanks(feeling, now, ink, kept, given);
    }

    /** The same, which may be kept or may not. */
    public Thanks keeping(boolean now) {
        return new Thanks(feeling, words, ink, now, given);
    }

    Thanks clean() {
        return with(TurnText.line(words, LONGEST));
    }
}
