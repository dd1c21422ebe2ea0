package bitan.note;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing to do. Immutable; what is not known is empty.
 *
 * @param what the thing itself, {@value #LONGEST_WHAT} characters at most
 * @param where to get it or to go, {@value #LONGEST} characters at most
 * @param when as exactly as it is known
 * @param ask who to ask: window, name, telephone
 * @param how what is to be seen to
 * @param more lines below it: what may be brought instead, or the papers of one place; at most {@value #MOST_MORE} of
 *     {@value #LONGEST_MORE} characters
 */
public record NoteItem(String what, String where, String when, String ask, String how, List<String> more) {
    /** Characters of what is to be done: a guide's longest name, its copies and who stamps it. */
    public static final int LONGEST_WHAT = 160;
    /** Characters of each detail: a guide's house and window, or its hours. */
    public static final int LONGEST = 120;
    /** What a line begins with that need not be ticked: one of several things, or a step. */
    static final String CHOICE = "○ ";
    private static final Pattern ASIDE = Pattern.compile("[（(][^（()）]*[)）]");
    /** Lines below it. */
    public static final int MOST_MORE = 20;
    /** Characters of each: a name and where to get it, in a guide's longest words. */
    public static final int LONGEST_MORE = 300;

    public NoteItem {
        what = FieldText.something("what", what, LONGEST_WHAT);
        where = FieldText.line("where", where, LONGEST);
        when = FieldText.line("when", when, LONGEST);
        ask = FieldText.line("ask", ask, LONGEST);
        how = FieldText.line("how", how, LONGEST);
        more = more.stream().map(line -> FieldText.something("more", line, LONGEST_MORE)).toList();
        if (more.size() > MOST_MORE) {
            throw new IllegalArgumentException("more than " + MOST_MORE + " lines");
        }
    }

    /** One without lines below it. */
    public NoteItem(String what, String where, String when, String ask, String how) {
        this(what, where, when, ask, how, List.of());
    }

    /** A thing to do without any detail. */
    public static NoteItem of(String what) {
        return new NoteItem(what, "", "", "", "");
    }

    /** In fewer words: without remarks, and without where each of several things to choose from is. */
    NoteItem brief() {
        return new NoteItem(what, where, when, ask, "", more.stream()
                .map(line -> line.startsWith(CHOICE) ? ASIDE.matcher(line).replaceAll("") : line).toList());
    }

    /** The same with other lines below it. */
    public NoteItem with(List<String> lines) {
        return new NoteItem(what, where, when, ask, how, lines);
    }

    /** What is known of place, people and time, in the order of the sheet: hours are long, and stand last. */
    public List<String> details() {
        return Stream.of(where, ask, how, when).filter(detail -> !detail.isEmpty()).toList();
    }
}
