package bitan.screens.staff.desk;

/** What the clerk works on beside the conversation; one is open at a time. */
public enum WorkTab {
    /** 找指南: finds a guide. */
    GUIDES,
    /** 清单: marks the materials of the guide before the visitor. */
    LIST,
    /** 步骤: says at which step the visitor is. */
    STEPS,
    /** 电话: calls somebody for the visitor. */
    CALL,
    /** 带走单: the note to take home. */
    NOTE,
    /** The gear: terms, guides, settings, how the equipment is. */
    MORE
}
