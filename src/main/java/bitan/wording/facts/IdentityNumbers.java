package bitan.wording.facts;

import bitan.wording.Fact;

/** The check character of identity numbers: GB 11643-1999, ISO 7064 MOD 11-2. */
public final class IdentityNumbers {
    private static final int LENGTH = 18;
    private static final int MODULUS = 11;
    private static final String CHECKS = "0123456789X";

    private IdentityNumbers() {
    }

    /** Whether a fact has the form of an identity number whose check character does not fit: then one was misheard. */
    public static boolean isDoubtful(Fact fact) {
        return fact.kind() == Fact.Kind.DOCUMENT && fact.value().matches("[1-9]\\d{5}(?:19|20)\\d{9}[\\dX]")
                && !isSound(fact.value());
    }

    private static boolean isSound(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + number.charAt(i) - '0') * 2 % MODULUS;
        }
        return CHECKS.indexOf(number.charAt(LENGTH - 1)) == (MODULUS + 1 - sum) % MODULUS;
    }
}
