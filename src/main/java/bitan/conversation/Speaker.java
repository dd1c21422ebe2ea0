package bitan.conversation;

/** Who contributes to a conversation. */
public enum Speaker {
    /** The clerk behind the counter. */
    STAFF,
    /** The person in front of it, who reads. */
    VISITOR
}
