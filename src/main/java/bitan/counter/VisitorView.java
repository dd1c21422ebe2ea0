package bitan.counter;

/**
 * What the visitor has open on their screen: which part of it, never what stands in it. Immutable.
 *
 * @param from the first row in view of a list of several pages, from 1; 0 where there are no pages
 * @param to the last one
 */
public record VisitorView(Part part, int from, int to) {
    /** The conversation, and nothing before it. */
    public static final VisitorView TALK = of(Part.TALK);

    /** What can be open. */
    public enum Part {
        /** The conversation. */
        TALK,
        /** The sheet for handwriting. */
        WRITE,
        /** The pinyin keyboard. */
        TYPE,
        /** The board of sentences. */
        WISH,
        /** The number pad. */
        NUMBER,
        /** The calendar. */
        DATE,
        /** The square that calls the sign-language interpreter. */
        INTERPRETER,
        /** The list of materials. */
        LIST,
        /** The steps. */
        STEPS,
        /** A form. */
        FORM,
        /** What came of the call. */
        CALL,
        /** The note to take home. */
        NOTE,
        /** How it went. */
        THANKS
    }

    /** A part that is not a list of several pages. */
    public static VisitorView of(Part part) {
        return new VisitorView(part, 0, 0);
    }
}
