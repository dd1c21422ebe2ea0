package bitan.guide;

/**
 * A question that is asked before the materials are shown, because some are needed only then.
 *
 * @param id by which {@link Material#onlyIf} names it
 * @param text what holds or does not hold, such as 代办, 1 to {@link #LONGEST} characters
 */
public record Condition(String id, String text) {
    /** Characters; a button's. */
    public static final int LONGEST = 16;

    public Condition {
        GuideText.check(GuideText.isId(id), "condition id");
        GuideText.check(GuideText.fits(text, 1, LONGEST), "condition text");
    }
}
