package bitan.guide;

/**
 * By when something has to be done.
 *
 * @param text what, 1 to {@link #LONGEST} characters
 * @param onlyIf whom it concerns
 */
public record Deadline(String text, TimeLimit term, When onlyIf) {
    /** Characters. */
    public static final int LONGEST = 60;

    public Deadline {
        GuideText.check(GuideText.fits(text, 1, LONGEST), "deadline text");
    }
}
