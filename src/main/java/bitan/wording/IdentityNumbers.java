package bitan.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * How identity numbers are made: region, day of birth, order, check character. GB 11643-1999, ISO 7064 MOD 11-2; the
 * regions are those of GB/T 2260.
 */
public final class IdentityNumbers {
    public static final int LENGTH = 18;
    private static final int MODULUS = 11;
    private static final String CHECKS = "0123456789X";
    private static final int REGION_ENDS = 2;
    private static final int BIRTH = 6;
    private static final int BIRTH_ENDS = 14;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2099;
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(?:19|20)\\d{9}[\\dX]");
    private static final Pattern REGION = Pattern
            .compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]");

    private IdentityNumbers() {
    }

    /** Whether a fact has the form of an identity number but cannot be one: then something was misheard. */
    public static boolean isDoubtful(Fact fact) {
        return fact.kind() == Fact.Kind.DOCUMENT && FORM.matcher(fact.value()).matches()
                && !isSound(fact.value());
    }

    /** Whether an identity number has a sound region, day of birth and check character. */
    public static boolean isSound(Fact fact) {
        return fact.kind() == Fact.Kind.DOCUMENT && isSound(fact.value());
    }

    /** Whether region, day of birth and check character of these 18 characters fit. */
    public static boolean isSound(String number) {
        return number.matches("\\d{17}[\\dX]") && mayBegin(number)
                && checkOf(number) == number.charAt(LENGTH - 1);
    }

    /** Whether an identity number may begin with these digits: as far as they go, region and day of birth are possible. */
    public static boolean mayBegin(String digits) {
        boolean isRegion = digits.length() < REGION_ENDS
                || REGION.matcher(digits.substring(0, REGION_ENDS)).matches();
        return isRegion && (digits.length() < BIRTH_ENDS || isDay(digits.substring(BIRTH, BIRTH_ENDS)));
    }

    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
        } catch (DateTimeException e) {
            return false;
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static char checkOf(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + number.charAt(i) - '0') * 2 % MODULUS;
        }
        return CHECKS.charAt((MODULUS + 1 - sum) % MODULUS);
    }
}
