package bitan.conversation;

/** What the reader signals about the clerk's last turn. */
public enum Pace {
    /** 看明白了: read and understood. */
    READ,
    /** 没看懂: read, not understood. */
    UNCLEAR,
    /** 请慢一点: too fast to follow. */
    SLOWER,
    /** 再说一遍: say it again. */
    AGAIN
}
