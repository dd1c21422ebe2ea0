package bitan.screens.staff.desk;

/** How much room the clerk's screen has, and so where its parts stand. */
public enum Arrangement {
    /** A whole monitor or a large window: the conversation on the left, the work pane on the right. */
    FULL,
    /** A strip beside another program: the conversation; the work pane opens beside it. */
    STRIP,
    /** The strip as a bar: the live line's end and the visitor's signal. */
    FOLDED
}
