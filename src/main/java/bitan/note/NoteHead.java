package bitan.note;

import java.time.LocalDate;

/**
 * The heading of the note: its subject and its counter. Immutable.
 *
 * @param title as the visitor calls the matter, {@value #LONGEST_TITLE} characters at most
 * @param counter the counter's name; may be empty
 * @param telephone of the counter; may be empty
 * @param date the day of the visit
 * @param guide the identifier of the guide it was made from; empty for none
 */
public record NoteHead(String title, String counter, String telephone, LocalDate date, String guide) {
    /** Characters of the title. */
    public static final int LONGEST_TITLE = 40;
    /** Characters of the counter's name and of its telephones. */
    public static final int LONGEST = 40;
    private static final int LONGEST_GUIDE = 80;

    public NoteHead {
        title = FieldText.something("title", title, LONGEST_TITLE);
        counter = FieldText.line("counter", counter, LONGEST);
        telephone = FieldText.line("telephone", telephone, LONGEST);
        guide = FieldText.line("guide", guide, LONGEST_GUIDE);
    }
}
