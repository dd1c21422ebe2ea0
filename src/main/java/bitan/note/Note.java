package bitan.note;

import java.util.List;
import java.util.Optional;

import bitan.ink.Ink;

/**
 * The sheet the visitor takes home. Immutable.
 *
 * @param items what is to be done, in the order of doing; {@value #MOST_ITEMS} at most
 * @param confirmed what the visitor confirmed, a sentence each; {@value #MOST_CONFIRMED} at most
 * @param contacts how to ask without hearing, a sentence each; {@value #MOST_CONTACTS} at most
 * @param call what a call on the visitor's behalf came to; what the visitor denies is not said
 * @param ink what the visitor wrote, if they want it on the sheet
 * @param resume what opens the checklist where it stood
 */
public record Note(NoteHead head, List<NoteItem> items, List<String> confirmed, List<String> contacts,
        Optional<CallReport> call, Optional<Ink> ink, Optional<ResumeSlip> resume) {
    /** People remember few things well: more than this is for the full list. */
    public static final int MOST_ITEMS = 7;
    /** Confirmed facts on one sheet. */
    public static final int MOST_CONFIRMED = 5;
    /** Characters of a confirmed fact. */
    public static final int LONGEST_CONFIRMED = 60;
    /** Ways to ask. */
    public static final int MOST_CONTACTS = 5;
    /** Characters of a way to ask. */
    public static final int LONGEST_CONTACT = 240;

    public Note {
        items = List.copyOf(items);
        confirmed = confirmed.stream().map(fact -> FieldText.something("confirmed", fact, LONGEST_CONFIRMED))
                .toList();
        contacts = contacts.stream().map(line -> FieldText.something("contact", line, LONGEST_CONTACT))
                .toList();
        ink = ink.filter(drawn -> !drawn.isEmpty());
        if (items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("more than " + MOST_ITEMS + " items");
        }
        if (confirmed.size() > MOST_CONFIRMED) {
            throw new IllegalArgumentException("more than " + MOST_CONFIRMED + " confirmed facts");
        }
        if (contacts.size() > MOST_CONTACTS) {
            throw new IllegalArgumentException("more than " + MOST_CONTACTS + " contacts");
        }
    }

    /** A note of things to do only. */
    public static Note of(NoteHead head, List<NoteItem> items) {
        return new Note(head, items, List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** The same with other things to do. */
    public Note doing(List<NoteItem> other) {
        return new Note(head, other, confirmed, contacts, call, ink, resume);
    }

    /** The same without what came of a call. */
    public Note withoutCall() {
        return new Note(head, items, confirmed, contacts, Optional.empty(), ink, resume);
    }

    /** The same without what the visitor wrote. */
    public Note withoutInk() {
        return new Note(head, items, confirmed, contacts, call, Optional.empty(), resume);
    }

    /** The same with another telephone of the counter. */
    public Note reachable(String telephone) {
        return new Note(
                new NoteHead(head.title(), head.counter(), telephone, head.date(), head.guide()), items,
                confirmed, contacts, call, ink, resume);
    }

    /** The same with these ways to ask. */
    public Note asking(List<String> ways) {
        return new Note(head, items, confirmed, ways, call, ink, resume);
    }

    /** The same in fewer words: without remarks, and with one way to ask, which says so. */
    public Note brief(String ask) {
        return new Note(head, items.stream().map(NoteItem::brief).toList(), confirmed,
                contacts.isEmpty() ? contacts : List.of(ask), call, ink, resume);
    }

    /** The same with confirmed facts. */
    public Note confirming(List<String> facts) {
        return new Note(head, items, facts, contacts, call, ink, resume);
    }

    /** The same with what a call came to. */
    public Note with(CallReport report) {
        return new Note(head, items, confirmed, contacts, Optional.of(report), ink, resume);
    }

    /** The same with what the visitor wrote. */
    public Note with(Ink drawn) {
        return new Note(head, items, confirmed, contacts, call, Optional.of(drawn), resume);
    }

    /** The same with a way back to the checklist. */
    public Note with(ResumeSlip slip) {
        return new Note(head, items, confirmed, contacts, call, ink, Optional.of(slip));
    }

    /** What is said of the call. */
    public Optional<CallReport> told() {
        return call.filter(report -> !report.isDenied());
    }

    /** Whether there is nothing on it to take home. */
    public boolean isEmpty() {
        return items.isEmpty() && confirmed.isEmpty() && told().isEmpty() && ink.isEmpty();
    }
}
