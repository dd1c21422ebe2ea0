package bitan.note;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to do. Immutable; what is not known is empty.
 *
 * @param what the thing itself, {@value #LONGEST_WHAT} characters at most
 * @param where to get it or to go, {@value #LONGEST} characters at most
 * @param when as exactly as it is known
 * @param ask who to ask: window, name, telephone
 * @param how what is to be seen to
 */
public record NoteItem(String what, String where, String when, String ask, String how) {
    /** Characters of what is to be done. */
    public static final int LONGEST_WHAT = 60;
    /** Characters of each detail. */
    public static final int LONGEST = 80;

    public NoteItem {
        what = FieldText.something("what", what, LONGEST_WHAT);
        where = FieldText.line("where", where, LONGEST);
        when = FieldText.line("when", when, LONGEST);
        ask = FieldText.line("ask", ask, LONGEST);
        how = FieldText.line("how", how, LONGEST);
    }

    /** A thing to do without any detail. */
    public static NoteItem of(String what) {
        return new NoteItem(what, "", "", "", "");
    }

    /** What is known of time, place and people, the most urgent first. */
    public List<String> details() {
        return Stream.of(when, where, ask, how).filter(detail -> !detail.isEmpty()).toList();
    }
}
