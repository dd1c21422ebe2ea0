package bitan.handwriting.digit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How well a number fits what people write at a counter, as a logarithm of how much likelier that makes it. */
public final class NumberForm {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern NEAR_MOBILE = Pattern.compile("1[3-9]\\d{8}|1[3-9]\\d{10}|\\d{11}");
    private static final Pattern LANDLINE = Pattern
            .compile("(0\\d{2,3}-?)?[2-9]\\d{6,7}|[48]00-?\\d{3}-?\\d{4}");
    private static final Pattern IDENTITY = Pattern
            .compile("([1-8]\\d{5})(\\d{4})(\\d{2})(\\d{2})\\d{3}[\\dX]");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:([.\\-/])(\\d{1,2})\\2(\\d{1,2})|\u5e74(\\d{1,2})\u6708(?:(\\d{1,2})\u65e5?)?)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[\u6708.\\-/](\\d{1,2})\u65e5?");
    private static final Pattern AMOUNT = Pattern
            .compile("\u00a5?(?:[1-9]\\d{0,8}|0|[1-9]\\d{0,2}(?:,\\d{3})++)(?:\\.\\d{1,2})?\u5143?");
    private static final String CHECKS = "10X98765432";
    private static final int OLDEST = 1900;
    private static final int NEWEST = 2100;
    private static final double SURE = 4;
    private static final double LIKELY = 2.5;
    private static final double POSSIBLE = 1;
    private static final double ODD = -2;

    private NumberForm() {
    }

    /** Of digits, X, and the marks within numbers. Any thread. */
    public static double fits(String number) {
        if (MOBILE.matcher(number).matches()) {
            return SURE;
        }
        var identity = IDENTITY.matcher(number);
        if (identity.matches()) {
            return isDate(identity.group(2), identity.group(3), identity.group(4)) && isChecked(number)
                    ? SURE + LIKELY
                    : ODD;
        }
        var date = DATE.matcher(number);
        if (date.matches()) {
            return isDate(date) ? LIKELY : ODD;
        }
        if (NEAR_MOBILE.matcher(number).matches() || number.indexOf('X') >= 0) {
            return ODD;
        }
        if (LANDLINE.matcher(number).matches()) {
            return POSSIBLE;
        }
        var day = DAY.matcher(number);
        return (day.matches() && isDate("2000", day.group(1), day.group(2)))
                || AMOUNT.matcher(number).matches()
                        ? POSSIBLE
                        : number.chars().allMatch(Character::isDigit) ? 0 : ODD;
    }

    private static boolean isDate(Matcher date) {
        return date.group(2) == null
                ? isDate(date.group(1), date.group(5), date.group(6) == null ? "1" : date.group(6))
                : isDate(date.group(1), date.group(3), date.group(4));
    }

    private static boolean isDate(String year, String month, String day) {
        try {
            int inYear = Integer.parseInt(year);
            LocalDate.of(inYear, Integer.parseInt(month), Integer.parseInt(day));
            return inYear >= OLDEST && inYear < NEWEST;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The last sign of an identity number is computed from the others (GB 11643, mod 11-2). */
    private static boolean isChecked(String identity) {
        int last = identity.length() - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += (identity.charAt(i) - '0') * ((1 << (last - i)) % CHECKS.length());
        }
        return CHECKS.charAt(sum % CHECKS.length()) == identity.charAt(last);
    }
}
