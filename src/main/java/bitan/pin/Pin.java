package bitan.pin;

import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A PIN somebody chose, good enough to be set. Immutable; its digits are nowhere shown. */
public final class Pin {
    /** Fewest digits. */
    public static final int SHORTEST = 4;
    /** Most digits. */
    public static final int LONGEST = 12;

    private final String digits;

    private Pin(String digits) {
        this.digits = digits;
    }

    /**
     * A PIN of these digits, 0 to 9.
     *
     * @throws ProblemException PIN-01 if they are not 4 to 12 digits, PIN-02 if everybody would try them first
     */
    public static Pin of(String digits) throws ProblemException {
        if (!digits.matches("[0-9]{" + SHORTEST + "," + LONGEST + "}")) {
            throw new ProblemException(Problem.of(ProblemCode.PIN_01, SHORTEST, LONGEST));
        }
        if (isRepeated(digits) || isCounted(digits, 1) || isCounted(digits, 9)) {
            throw new ProblemException(Problem.of(ProblemCode.PIN_02));
        }
        return new Pin(digits);
    }

    String digits() {
        return digits;
    }

    /** 0000, 1212, 123123. */
    private static boolean isRepeated(String digits) {
        return digits.matches("(\\d{1,6}?)\\1+");
    }

    /** 1234 and 7890 in steps of one; 4321 and 2109 in steps of nine, the next after nine being nought. */
    private static boolean isCounted(String digits, int step) {
        for (int i = 1; i < digits.length(); i++) {
            if ((digits.charAt(i) - digits.charAt(i - 1) + 10) % 10 != step) {
                return false;
            }
        }
        return true;
    }
}
