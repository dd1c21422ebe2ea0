package bitan.conversation;

/** How a material stands. */
public enum Mark {
    /** 有: it is here. */
    HAVE,
    /** 缺: it has to be brought. */
    MISSING,
    /** 不用: not asked of this visitor. */
    NOT_NEEDED
}
