package bitan.guide;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Whom to call.
 *
 * @param name whose it is, 1 to {@link #LONGEST_NAME} characters
 * @param number as it is dialled; empty while the counter has not filled it in, and then not to be shown to visitors
 * @param hours when somebody answers, at most {@link #LONGEST_HOURS} characters; may be empty
 * @param link where a video call reaches them; empty for all but a sign-language interpreter
 */
public record Telephone(String name, String number, String hours, String link) {
    /** Characters. */
    public static final int LONGEST_NAME = 20;
    /** Characters; country, area, number and extension. */
    public static final int LONGEST_NUMBER = 24;
    /** Characters. */
    public static final int LONGEST_HOURS = 40;
    /** Characters; a longer one makes a square that old telephones do not read. */
    public static final int LONGEST_LINK = 200;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9(][0-9 ()#-]*");
    private static final Pattern LINK = Pattern.compile("https://[!-~]+");

    public Telephone {
        GuideText.check(GuideText.fits(name, 1, LONGEST_NAME), "telephone name");
        GuideText.check(isNumber(number), "telephone number");
        GuideText.check(GuideText.fits(hours, 0, LONGEST_HOURS), "telephone hours");
        GuideText.check(isLink(link), "telephone link");
    }

    /** One without video calls. */
    public Telephone(String name, String number, String hours) {
        this(name, number, hours, "");
    }

    /** Whether {@code text} can be dialled, or is empty. */
    public static boolean isNumber(String text) {
        return text.isEmpty() || (text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches());
    }

    /** Whether {@code text} is an address that begins with https and names a server, or is empty. */
    public static boolean isLink(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            return text.length() <= LONGEST_LINK && LINK.matcher(text).matches()
                    && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether it is a sign-language interpreter's, who is seen. */
    public boolean isSeen() {
        return !link.isEmpty();
    }
}
