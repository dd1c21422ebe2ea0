package bitan.masking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that are known by how they are made, whatever stands around them. */
final class Shapes {
    /** Longest number that is looked for in pieces: a bank card's 19 digits. */
    static final int LONGEST = 19;
    private static final Pattern REGION = Pattern
            .compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]).*");
    private static final int IDENTITY = 18;
    private static final int OLD_IDENTITY = 15;
    private static final int SHORTEST_CARD = 16;
    private static final int SHORT = 3;
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern
            .compile("(?:(?:00)?86)?(?:0?10|0?2\\d|0[3-9]\\d\\d)[1-9]\\d{6,7}|0(?:10|2\\d)[1-9]\\d{7}");
    private static final Pattern FOURS = Pattern.compile("(?:4,){3}4(?:,[123])?|6,(?:12|13)");
    private static final Pattern MOMENT = Pattern
            .compile(
                    "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?)?");

    private Shapes() {
    }

    /** An identity number of 18 digits, whether its check digit is right or not; of 17 where the check character follows. */
    static boolean isIdentity(String digits) {
        return (digits.length() == IDENTITY || digits.length() == IDENTITY - 1)
                && REGION.matcher(digits).matches() && isDay(digits.substring(6, 14));
    }

    /** An identity number as they were until 1999. */
    static boolean isOldIdentity(String digits) {
        return digits.length() == OLD_IDENTITY && REGION.matcher(digits).matches()
                && isDay("19" + digits.substring(6, 12));
    }

    /** A mobile telephone's number; in pieces only as people say it, and not as a list of small numbers. */
    static boolean isMobile(String digits, List<DigitGroup> groups) {
        if (!MOBILE.matcher(digits).matches()) {
            return false;
        }
        boolean isSmall = groups.stream().allMatch(group -> group.length() < SHORT)
                && groups.stream().anyMatch(group -> group.length() > 1);
        return !isSmall;
    }

    /** A telephone number with its area code. */
    static boolean isLandline(String digits, List<DigitGroup> groups) {
        boolean isBegun = digits.startsWith("0") && (groups.getFirst().length() >= SHORT
                || groups.stream().allMatch(group -> group.length() == 1));
        return isBegun && LANDLINE.matcher(digits).matches();
    }

    /** A bank card's number in fours, or with its check digit right. */
    static boolean isCard(String digits, List<DigitGroup> groups) {
        if (digits.length() < SHORTEST_CARD) {
            return false;
        }
        var lengths = String.join(",", groups.stream().map(group -> String.valueOf(group.length())).toList());
        if (FOURS.matcher(lengths).matches()) {
            return !MOMENT.matcher(digits.substring(0, 8)).matches() || isChecked(digits);
        }
        return isChecked(digits) && "3456".indexOf(digits.charAt(0)) >= 0
                && groups.stream().allMatch(group -> group.length() >= SHORT);
    }

    /** A day, with a time or without, written as one number. */
    static boolean isMoment(String digits) {
        return MOMENT.matcher(digits).matches();
    }

    private static boolean isDay(String digits) {
        int year = Integer.parseInt(digits.substring(0, 4));
        if (year < 1850 || year > 2099) {
            return false;
        }
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** By Luhn's formula (ISO/IEC 7812-1). */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
