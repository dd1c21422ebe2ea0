package bitan.conversation;

/** Whether a material is there, missing or not needed. */
public enum Mark {
    /** 有: it is here. */
    HAVE,
    /** 缺: it has to be brought. */
    MISSING,
    /** 不用: not asked of this visitor. */
    NOT_NEEDED
}
