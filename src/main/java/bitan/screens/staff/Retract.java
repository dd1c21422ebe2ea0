package bitan.screens.staff;

import bitan.conversation.Conversation;
import bitan.conversation.Turn;

/** Whether the clerk can take a line back. */
enum Retract {
    /** It is not the clerk's, or was taken back. */
    NONE,
    /** The visitor has not answered it. */
    POSSIBLE,
    /** The visitor has answered it. */
    ANSWERED;

    static Retract of(Turn turn, Conversation conversation) {
        if (turn.speaker().isInFront() || turn.takenBack()) {
            return NONE;
        }
        return conversation.canBeTakenBack(turn) ? POSSIBLE : ANSWERED;
    }
}
