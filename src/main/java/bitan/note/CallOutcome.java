package bitan.note;

/**
 * The result of a telephone call on the visitor's behalf. Immutable; what is not known is empty.
 *
 * @param whom who was called
 * @param agreed what was agreed
 * @param by who is to do it
 * @param until by when
 * @param telephone where they can be reached
 */
public record CallOutcome(String whom, String agreed, String by, String until, String telephone) {
    /** Characters of what was agreed. */
    public static final int LONGEST_AGREED = 80;
    /** Characters of everything else. */
    public static final int LONGEST = 40;

    public CallOutcome {
        whom = FieldText.something("whom", whom, LONGEST);
        agreed = FieldText.something("agreed", agreed, LONGEST_AGREED);
        by = FieldText.line("by", by, LONGEST);
        until = FieldText.line("until", until, LONGEST);
        telephone = FieldText.line("telephone", telephone, LONGEST);
    }
}
