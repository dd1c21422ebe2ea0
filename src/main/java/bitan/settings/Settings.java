package bitan.settings;

import java.util.Optional;

import bitan.guide.Telephone;

/**
 * A counter's settings. Immutable.
 *
 * @param counterName what the visitor screen is headed with, such as 六号窗口
 * @param language of both screens
 * @param microphone name of the input device; empty for the system's default
 * @param visitorMicrophone name of an input for the visitor alone; empty to lend them the clerk's
 * @param visitorHeadphones name of an output on which the clerk's voice is played to the visitor; empty for none
 * @param model name of the speech model; empty for the best that is installed
 * @param letterByLetter whether each side sees the other type; else on sending
 * @param steadiness whether words are shown early or once they stay
 * @param visitorTheme how every new visit's visitor screen looks
 * @param visitorTextSize step of every new visit's text size, 0 to {@value #LARGEST_TEXT}
 * @param desk how the screens share the desk with other programs
 * @param printing how notes are printed
 * @param retention what is kept of visits that are over
 * @param idleMinutes after which a visit nobody goes on with is closed, 1 to {@value #LONGEST_IDLE}; 0 for never
 * @param interpreter the sign-language interpreter who is called for visitors
 */
public record Settings(String counterName, Language language, Optional<String> microphone,
        Optional<String> visitorMicrophone, Optional<String> visitorHeadphones, Optional<String> model,
        boolean letterByLetter, Steadiness steadiness, VisitorTheme visitorTheme, int visitorTextSize,
        Desk desk, Printing printing, Retention retention, int idleMinutes,
        Optional<Telephone> interpreter) {
    /** The largest text size step. */
    public static final int LARGEST_TEXT = 3;
    /** Longest name of a counter that fits the visitor screen's head, characters. */
    public static final int LONGEST_NAME = 20;

    /** Longest time nobody touches anything before a visit is closed, minutes. */
    public static final int LONGEST_IDLE = 240;

    /** What a counter starts with. */
    public static final Settings DEFAULT = new Settings("", Language.CHINESE, Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(),
            false, Steadiness.BALANCED, VisitorTheme.LIGHT, 1, Desk.DEFAULT,
            new Printing(Optional.empty(), PaperSize.A4), Retention.NONE, 10,
            Optional.empty());

    public Settings {
        if (counterName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("counterName is longer than " + LONGEST_NAME);
        }
        if (visitorTextSize < 0 || visitorTextSize > LARGEST_TEXT) {
            throw new IllegalArgumentException("visitorTextSize is not within 0 to " + LARGEST_TEXT);
        }
        if (idleMinutes < 0 || idleMinutes > LONGEST_IDLE) {
            throw new IllegalArgumentException("idleMinutes is not within 0 to " + LONGEST_IDLE);
        }
    }

    /** The same settings with the screens sharing the desk so. */
    public Settings with(Desk arranged) {
        return new Settings(counterName, language, microphone, visitorMicrophone, visitorHeadphones, model,
                letterByLetter,
                steadiness,
                visitorTheme,
                visitorTextSize,
                arranged, printing, retention, idleMinutes, interpreter);
    }

    /** The same settings for a counter of this name, in this language. */
    public Settings named(String name, Language newLanguage) {
        return new Settings(name, newLanguage, microphone, visitorMicrophone, visitorHeadphones, model,
                letterByLetter,
                steadiness, visitorTheme,
                visitorTextSize,
                desk, printing, retention, idleMinutes, interpreter);
    }

    /** The same settings with another model. */
    public Settings withModel(String name) {
        return new Settings(counterName, language, microphone, visitorMicrophone, visitorHeadphones,
                Optional.of(name),
                letterByLetter,
                steadiness, visitorTheme,
                visitorTextSize, desk, printing, retention, idleMinutes, interpreter);
    }

    /** The same settings with this steadiness. */
    public Settings with(Steadiness preferred) {
        return new Settings(counterName, language, microphone, visitorMicrophone, visitorHeadphones, model,
                letterByLetter,
                preferred, visitorTheme,
                visitorTextSize, desk, printing, retention, idleMinutes, interpreter);
    }

    /** The same settings with notes printed so. */
    public Settings with(Printing chosen) {
        return new Settings(counterName, language, microphone, visitorMicrophone, visitorHeadphones, model,
                letterByLetter,
                steadiness, visitorTheme, visitorTextSize, desk, chosen, retention,
                idleMinutes, interpreter);
    }

    /** The same settings with this much kept of visits that are over. */
    public Settings with(Retention kept) {
        return new Settings(counterName, language, microphone, visitorMicrophone, visitorHeadphones, model,
                letterByLetter,
                steadiness, visitorTheme, visitorTextSize, desk, printing, kept,
                idleMinutes, interpreter);
    }

    /** The same settings with visits closed after so many minutes without anybody. */
    public Settings idleAfter(int minutes) {
        return new Settings(counterName, language, microphone, visitorMicrophone, visitorHeadphones, model,
                letterByLetter,
                steadiness, visitorTheme, visitorTextSize, desk, printing, retention,
                minutes, interpreter);
    }

    /** The same settings with this interpreter. */
    public Settings with(Telephone called) {
        return new Settings(counterName, language, microphone, visitorMicrophone, visitorHeadphones, model,
                letterByLetter, steadiness, visitorTheme, visitorTextSize, desk, printing, retention,
                idleMinutes,
                Optional.of(called));
    }

    /**
     * How notes are printed.
     *
     * @param printer its name; empty for the system's default
     */
    public record Printing(Optional<String> printer, PaperSize paper) {}

    /** What notes are printed on. */
    public enum PaperSize {
        /** 210 × 297 mm. */
        A4,
        /** 148 × 210 mm. */
        A5,
        /** A roll of 80 mm. */
        ROLL;

        /** As people call it. */
        @Override
        public String toString() {
            return this == ROLL ? "80mm" : name();
        }
    }

    /** How the visitor screen looks. */
    public enum VisitorTheme {
        /** Dark on paper. */
        LIGHT,
        /** Light on black. */
        DARK,
        /** Yellow on black. */
        YELLOW
    }

    /** A monitor as the desktop lays it out, pixels: what tells monitors apart from one start to the next. */
    public record Monitor(int x, int y, int width, int height) {}
}
