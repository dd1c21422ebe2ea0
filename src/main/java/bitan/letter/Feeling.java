package bitan.letter;

/** How it went, as tapped by the visitor; written into files, also the journal, by its name. */
public enum Feeling {
    /** 满意. */
    GOOD,
    /** 一般. */
    FAIR,
    /** 不满意. */
    POOR
}
