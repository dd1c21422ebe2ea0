package bitan.guide;

/**
 * A question that is asked before the materials are shown, because some are needed only then.
 *
 * @param id by which {@link Material#onlyIf} names it
 * @param text what holds or does not hold, such as 代办, 1 to {@link #LONGEST} characters
 * @param question how the visitor is asked for it, answered by 是 or 不是, at most {@link #LONGEST_QUESTION} characters; empty
 *            to be asked for the text as it stands
 */
public record Condition(String id, String text, String question) {
    /** Characters; a button's. */
    public static final int LONGEST = 16;
    /** Characters; two lines in the largest size of the visitor's screen. */
    public static final int LONGEST_QUESTION = 20;

    public Condition {
        GuideText.check(GuideText.isId(id), "condition id");
        GuideText.check(GuideText.fits(text, 1, LONGEST), "condition text");
        GuideText.check(GuideText.fits(question, 0, LONGEST_QUESTION), "condition question");
    }

    /** One without a question of its own. */
    public Condition(String id, String text) {
        this(id, text, "");
    }
}
