package bitan.guide.table;

/** What a column of a table says. */
enum TableColumn {
    /** Which procedure; an empty cell continues the one above. */
    SUBJECT,
    /** What to bring. */
    MATERIAL,
    /** As what it is brought. */
    FORM,
    /** How many. */
    COUNT,
    /** Who has to stamp it. */
    STAMP,
    /** Where to get it. */
    WHERE,
    /** How to get it. */
    HOW,
    /** What may be brought instead. */
    INSTEAD,
    /** In which cases it is needed. */
    CONDITION,
    /** What is done. */
    STEP,
    /** In which house. */
    STEP_WHERE,
    /** Window or floor. */
    PLACE,
    /** How long it takes. */
    DURATION,
    /** What is paid. */
    COST,
    /** Whom to call. */
    TELEPHONE,
    /** When the counter is open. */
    HOURS,
    /** What people call it. */
    SYNONYM,
    /** What it is good for. */
    SUMMARY
}
