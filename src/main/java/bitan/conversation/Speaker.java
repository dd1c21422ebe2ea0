package bitan.conversation;

/** Who contributes to a conversation. */
public enum Speaker {
    /** The clerk behind the counter. */
    STAFF,
    /** The person in front of it, who reads. */
    VISITOR,
    /** Somebody who came with the visitor and answers beside them, on the same screen and with the same voice input. */
    COMPANION;

    /** Whether they stand in front of the counter. */
    public boolean isInFront() {
        return this != STAFF;
    }
}
