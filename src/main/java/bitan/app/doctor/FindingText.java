package bitan.app.doctor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Findings in words, Chinese or English. */
public final class FindingText {
    private FindingText() {
    }

    /** What was looked at and how it is, on one line; not what is wrong with it. */
    public static String line(Finding finding, Locale locale) {
        var words = ResourceBundle.getBundle("bitan.app.doctor.findings", locale);
        return say(words, finding.what()) + "  " + say(words, finding.said(), finding.facts().toArray());
    }

    private static String say(ResourceBundle words, String key, Object... facts) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(facts);
    }
}
