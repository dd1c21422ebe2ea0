package bitan.settings;

/**
 * What an office that must keep records keeps of visits that are over. Immutable.
 *
 * @param days how long, 0 to {@value #LONGEST}; 0 keeps nothing and deletes what was kept
 * @param masked whether numbers and names are hidden in it
 * @param isKnown false if the settings could not be read so far: then nothing that was kept may be deleted
 */
public record Retention(int days, boolean masked, boolean isKnown) {
    /** Days: thirty years. */
    public static final int LONGEST = 10_957;
    /** Nothing is kept. */
    public static final Retention NONE = new Retention(0, true);

    public Retention {
        if (days < 0 || days > LONGEST) {
            throw new IllegalArgumentException("keepDays is not within 0 to " + LONGEST);
        }
    }

    /** As the settings say. */
    public Retention(int days, boolean masked) {
        this(days, masked, true);
    }

    /** The same, but not as the settings say: they could not be read. */
    public Retention inDoubt() {
        return new Retention(days, masked, false);
    }

    /** Whether anything is kept. */
    public boolean isOn() {
        return days > 0;
    }
}
