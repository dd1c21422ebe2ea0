package bitan.settings;

import bitan.settings.Settings.VisitorTheme;

/**
 * How a visitor reads and answers best. Immutable.
 *
 * @param textSize step, 0 to {@value Settings#LARGEST_TEXT}
 * @param habit how they liked to answer when they were here before
 */
public record Comfort(int textSize, VisitorTheme theme, Habit habit) {

    public Comfort {
        if (textSize < 0 || textSize > Settings.LARGEST_TEXT) {
            throw new IllegalArgumentException("textSize is not within 0 to " + Settings.LARGEST_TEXT);
        }
    }

    /** Ways of answering. */
    public enum Habit {
        /** One tap; also of those who have not been here. */
        TAP,
        /** By hand. */
        WRITE,
        /** By keys. */
        TYPE,
        /** Aloud. */
        SPEAK
    }

    /** What every visit begins with. */
    public static Comfort of(Settings settings) {
        return new Comfort(settings.visitorTextSize(), settings.visitorTheme(), Habit.TAP);
    }

    /** The same with another size and other colours. */
    public Comfort with(int newSize, VisitorTheme newTheme) {
        return new Comfort(newSize, newTheme, habit);
    }
}
