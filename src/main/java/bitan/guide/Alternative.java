package bitan.guide;

/**
 * What may be brought instead of a material, or one of those of which one is brought. Empty texts say that nothing has to
 * be said about it.
 *
 * @param name 1 to {@link Material#LONGEST_NAME} characters
 * @param where where to get it, at most {@link Material#LONGEST_REMARK} characters
 * @param how how to get it, at most {@link Material#LONGEST_REMARK} characters
 */
public record Alternative(String name, String where, String how) {
    /** Of which one is brought, none being the main one. */
    public static final int LEAST_OF_ONE = 2;

    public Alternative {
        GuideText.check(GuideText.fits(name, 1, Material.LONGEST_NAME), "alternative name");
        GuideText.check(GuideText.fits(where, 0, Material.LONGEST_REMARK), "alternative where");
        GuideText.check(GuideText.fits(how, 0, Material.LONGEST_REMARK), "alternative how");
    }

    /** One of which nothing else has to be said. */
    public Alternative(String name) {
        this(name, "", "");
    }

    /** Whether nothing is said but the name. */
    public boolean isNameOnly() {
        return where.isEmpty() && how.isEmpty();
    }
}
