package bitan.sentences;

/** What a ready sentence is for. */
public enum SentenceGroup {
    /** Greets the visitor (招呼). */
    GREETING,
    /** Calms somebody who is worried, before anything is explained (安抚). */
    CALMING,
    /** Says why the visitor waits, and for how long (等候). */
    WAITING,
    /** Asks to be shown papers (出示). */
    SHOWING,
    /** Explains, and says the next step (说明). */
    EXPLAINING,
    /** Says goodbye (告别). */
    FAREWELL
}
