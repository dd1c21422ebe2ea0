package bitan.screens.staff;

import bitan.conversation.Turn;
import bitan.conversation.Unsent;

/** What one row of the conversation shows. */
sealed interface RowContent {

    /**
     * A turn, as words or opened for a new wording.
     *
     * @param refused whether the clerk wanted to take it back when the visitor had answered it
     */
    record Said(Turn turn, boolean editing, Retract retract, boolean refused) implements RowContent {}

    /** What the visitor is saying, typing or writing and has not sent. */
    record Begun(Unsent unsent) implements RowContent {}
}
