package bitan.guide;

/**
 * A question that is asked before the materials are shown, because some are needed only then.
 *
 * @param id by which a {@link When} names it
 * @param text what holds or does not hold, such as 代办, 1 to {@link #LONGEST} characters
 * @param question how the visitor is asked for it, answered by 是 or 不是, at most {@link #LONGEST_QUESTION} characters; empty
 *            to be asked for the text as it stands
 * @param onlyIf who is asked at all; for all others it does not hold
 */
public record Condition(String id, String text, String question, When onlyIf) {
    /** Characters. */
    public static final int LONGEST = 40;
    /** Characters. */
    public static final int LONGEST_QUESTION = 40;

    public Condition {
        GuideText.check(GuideText.isId(id), "condition id");
        GuideText.check(GuideText.fits(text, 1, LONGEST), "condition text");
        GuideText.check(GuideText.fits(question, 0, LONGEST_QUESTION), "condition question");
    }

    /** One that everybody is asked. */
    public Condition(String id, String text, String question) {
        this(id, text, question, When.always());
    }

    /** One without a question of its own. */
    public Condition(String id, String text) {
        this(id, text, "");
    }
}
