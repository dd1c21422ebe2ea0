package bitan.guide;

/**
 * Where a step can be done. Empty texts say that nothing is known about it. Immutable.
 *
 * @param id by which steps name it
 * @param name 1 to {@link #LONGEST_NAME} characters
 * @param address at most {@link #LONGEST_ADDRESS} characters
 * @param way how to get there, at most {@link #LONGEST_WAY} characters
 * @param window window or floor, at most {@link #LONGEST_WINDOW} characters
 * @param hours when it is open, at most {@link #LONGEST_HOURS} characters
 * @param telephone as {@link Telephone#isNumber}
 * @param link its site, as {@link Telephone#isLink}
 */
public record Office(String id, String name, String address, String way, String window, String hours,
        String telephone, String link) {
    /** Characters. */
    public static final int LONGEST_NAME = 40;
    /** Characters. */
    public static final int LONGEST_ADDRESS = 60;
    /** Characters. */
    public static final int LONGEST_WAY = 80;
    /** Characters. */
    public static final int LONGEST_WINDOW = 24;
    /** Characters. */
    public static final int LONGEST_HOURS = 60;

    public Office {
        GuideText.check(GuideText.isId(id), "office id");
        GuideText.check(GuideText.fits(name, 1, LONGEST_NAME), "office name");
        GuideText.check(GuideText.fits(address, 0, LONGEST_ADDRESS), "office address");
        GuideText.check(GuideText.fits(way, 0, LONGEST_WAY), "office way");
        GuideText.check(GuideText.fits(window, 0, LONGEST_WINDOW), "office window");
        GuideText.check(GuideText.fits(hours, 0, LONGEST_HOURS), "office hours");
        GuideText.check(Telephone.isNumber(telephone), "office telephone");
        GuideText.check(Telephone.isLink(link), "office link");
    }
}
