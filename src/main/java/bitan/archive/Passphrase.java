package bitan.archive;

import java.text.Normalizer;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A passphrase that is long enough to be set. Immutable; no method prints it. */
public final class Passphrase {
    /** Characters: whoever steals the machine may guess as long as they like. */
    public static final int SHORTEST = 12;
    /** Characters; longer ones are a file by mistake. */
    public static final int LONGEST = 200;

    private final String text;

    private Passphrase(String text) {
        this.text = text;
    }

    /**
     * A passphrase of any characters.
     *
     * @throws ProblemException REC-08 if it is too short or too long
     */
    public static Passphrase of(String text) throws ProblemException {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new ProblemException(Problem.of(ProblemCode.REC_08, SHORTEST, LONGEST));
        }
        return new Passphrase(text);
    }

    char[] characters() {
        return characters(text);
    }

    /** However the keyboard composes a character, it is the same one. */
    static char[] characters(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }
}
