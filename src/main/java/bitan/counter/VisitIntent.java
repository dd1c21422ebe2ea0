package bitan.counter;

/**
 * What somebody at a screen wants, and when.
 *
 * @param visit the number of the visit the screen was showing
 */
public record VisitIntent(int visit, Intent intent) {

    /** Whether nobody wants it any more in this visit. */
    public boolean isOverIn(int open) {
        return intent instanceof Intent.OfVisit && visit != open;
    }
}
