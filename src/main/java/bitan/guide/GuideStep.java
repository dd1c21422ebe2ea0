package bitan.guide;

/**
 * One step of a procedure. Empty texts say that nothing has to be said about it.
 *
 * @param id unique in its guide
 * @param title what is done, 1 to {@link #LONGEST_TITLE} characters
 * @param where which house or on which telephone, at most {@link #LONGEST_WHERE} characters
 * @param place window or floor, at most {@link #LONGEST} characters
 * @param duration how long it takes, at most {@link #LONGEST} characters
 * @param cost what is paid, at most {@link #LONGEST} characters
 */
public record GuideStep(String id, String title, String where, String place, String duration, String cost) {
    /** Characters; a card's heading. */
    public static final int LONGEST_TITLE = 20;
    /** Characters; two lines of a card. */
    public static final int LONGEST_WHERE = 40;
    /** Characters; a short line of a card. */
    public static final int LONGEST = 24;

    public GuideStep {
        GuideText.check(GuideText.isId(id), "step id");
        GuideText.check(GuideText.fits(title, 1, LONGEST_TITLE), "step title");
        GuideText.check(GuideText.fits(where, 0, LONGEST_WHERE), "step where");
        GuideText.check(GuideText.fits(place, 0, LONGEST), "step place");
        GuideText.check(GuideText.fits(duration, 0, LONGEST), "step duration");
        GuideText.check(GuideText.fits(cost, 0, LONGEST), "step cost");
    }
}
