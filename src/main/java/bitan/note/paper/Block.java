package bitan.note.paper;

import java.io.IOException;

/** A stretch of a sheet that stays on one page. Immutable. */
interface Block {
    /** In points. */
    double height();

    /** Draws it below {@code top}, points from the upper edge of what can be printed on. */
    void draw(Canvas canvas, double top) throws IOException;

    /** Whether it must not be the last on its page, as headings. */
    default boolean leads() {
        return false;
    }
}
