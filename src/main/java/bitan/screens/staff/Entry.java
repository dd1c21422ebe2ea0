package bitan.screens.staff;

import bitan.conversation.Turn;

/** What one row of the conversation shows. */
sealed interface Entry {

    /** A turn, as words or opened for a new wording. */
    record Said(Turn turn, boolean editing) implements Entry {}

    /** What the visitor is typing and has not sent. */
    record Typing(String draft) implements Entry {}
}
