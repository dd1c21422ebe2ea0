package bitan.conversation;

/** What the visitor says to 请核对. */
public enum CheckAnswer {
    /** Nothing yet: the question stands on their screen. */
    OPEN,
    /** 对: the fact is right. */
    RIGHT,
    /** 不对: it is not. */
    WRONG
}
