package bitan.screens.staff;

import java.util.Optional;

import bitan.conversation.Speaker;
import bitan.conversation.Turn;
import bitan.conversation.Unsent;

/** What one row of the conversation shows. */
sealed interface RowContent {

    /**
     * A turn, as words or opened for a new wording.
     *
     * @param refused whether the clerk wanted to take it back when the visitor had answered it
     * @param chosen what Enter does with it, if the turn is chosen by keys
     */
    record Said(Turn turn, boolean editing, Retract retract, boolean refused, Optional<TurnAction> chosen)
            implements
                RowContent {}

    /** What the visitor or the companion is saying, typing or writing and has not sent. */
    record Begun(Unsent unsent, Speaker who) implements RowContent {}
}
