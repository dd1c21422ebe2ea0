package bitan.glossary;

/** What is wrong with a glossary, and on which line. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String what;
    private final boolean isEntry;

    private Unreadable(int line, String what, boolean isEntry) {
        super("line " + line);
        this.line = line;
        this.what = what;
        this.isEntry = isEntry;
    }

    /** The file has another form than a glossary. */
    static Unreadable file(int line, String why) {
        return new Unreadable(line, why, false);
    }

    /** One entry cannot be a term. */
    static Unreadable entry(int line, String beginning) {
        return new Unreadable(line, beginning, true);
    }

    int line() {
        return line;
    }

    String what() {
        return what;
    }

    boolean isEntry() {
        return isEntry;
    }
}
