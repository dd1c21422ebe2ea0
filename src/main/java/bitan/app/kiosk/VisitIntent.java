package bitan.app.kiosk;

import bitan.counter.Intent;

/**
 * What somebody at a screen wants, and when.
 *
 * @param visit the number of the visit the screen was showing
 */
record VisitIntent(int visit, Intent intent) {

    /** Whether nobody wants it any more in this visit. */
    boolean isOverIn(int open) {
        return intent instanceof Intent.OfVisit && visit != open;
    }
}
