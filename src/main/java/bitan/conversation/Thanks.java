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

    /** The same with another face. */
    public Thanks with(Feeling now) {
        return new Thanks(Optional.of(now), words, ink, kept, given);
    }

    /** The same with other words. */
    public Thanks with(String now) {
        return new Thanks(feeling, now, ink, kept, given);
    }

    /** The same with other ink. */
    public Thanks with(Ink now) {
        return new Thanks(feeling, words, now, kept, given);
    }

    /** The same, which may be kept or may not. */
    public Thanks keeping(boolean now) {
        return new Thanks(feeling, words, ink, now, given);
    }

    /** The same, handed over. */
    public Thanks handedOver() {
        return new Thanks(feeling, words, ink, kept, true);
    }

    Thanks clean() {
        return with(TurnText.line(words, LONGEST));
    }
}
