package bitan.letter;

import java.time.LocalDate;
import java.util.Optional;

import bitan.ink.Ink;

/**
 * What a visitor left with the counter: no name, no number. Immutable.
 *
 * @param counter its name; may be empty
 * @param words chosen or typed; may be empty, {@value #LONGEST} characters at most
 * @param ink written by hand; may be empty
 */
public record Letter(LocalDate date, String counter, Optional<Feeling> feeling, String words, Ink ink) {
    /** UTF-16 units. */
    public static final int LONGEST = 200;

    public Letter {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " characters");
        }
    }

    /** Whether nothing is said in it. */
    public boolean isEmpty() {
        return feeling.isEmpty() && words.isEmpty() && ink.isEmpty();
    }
}
