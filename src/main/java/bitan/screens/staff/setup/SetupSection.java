package bitan.screens.staff.setup;

import javafx.scene.layout.Region;

/** One part of the page. FX thread only. */
interface SetupSection {

    /** How it stands. */
    enum Standing {
        /** Nothing has to be done. */
        RIGHT,
        /** Something may be chosen, and the kiosk works without it. */
        OPEN,
        /** The kiosk does not work well without it. */
        WRONG
    }

    /** Its name among the page's words. */
    String name();

    /** What to put into the page. */
    Region root();

    /** Shows the counter as it is now, and tells how this part of it stands. */
    Standing show(SetupView now);
}
