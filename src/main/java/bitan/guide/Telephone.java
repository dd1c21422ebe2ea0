package bitan.guide;

import java.util.regex.Pattern;

/**
 * Whom to call.
 *
 * @param name whose it is, 1 to {@link #LONGEST_NAME} characters
 * @param number as it is dialled; empty while the counter has not filled it in, and then not to be shown to visitors
 * @param hours when somebody answers, at most {@link #LONGEST_HOURS} characters; may be empty
 */
public record Telephone(String name, String number, String hours) {
    /** Characters. */
    public static final int LONGEST_NAME = 20;
    /** Characters; country, area, number and extension. */
    public static final int LONGEST_NUMBER = 24;
    /** Characters. */
    public static final int LONGEST_HOURS = 40;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(][0-9 ()#-]*");

    public Telephone {
        GuideText.check(GuideText.fits(name, 1, LONGEST_NAME), "telephone name");
        GuideText.check(isNumber(number), "telephone number");
        GuideText.check(GuideText.fits(hours, 0, LONGEST_HOURS), "telephone hours");
    }

    /** Whether {@code text} can be dialled, or is empty. */
    public static boolean isNumber(String text) {
        return text.isEmpty() || (text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches());
    }
}
