package bitan.replies;

import java.util.Optional;

/** One way to answer, as the visitor sees it on a button. */
public sealed interface Suggestion {
    /** Characters; more would not fit on a button that an old reader takes in at a glance. */
    int LONGEST = 12;

    /** The words on the button, 1 to {@link #LONGEST} characters. */
    String label();

    /**
     * A ready answer: sent as it reads.
     *
     * @param icon the name of a picture beside it
     */
    record Say(String label, Optional<String> icon) implements Suggestion {
        public Say {
            check(label);
        }
    }

    /** Opens the writing area. */
    record WriteIt(String label) implements Suggestion {
        public WriteIt {
            check(label);
        }
    }

    /** Opens the calendar. */
    record PickDate(String label) implements Suggestion {
        public PickDate {
            check(label);
        }
    }

    /**
     * Opens the number pad.
     *
     * @param unit what follows the number, 元; may be empty
     */
    record EnterNumber(String label, NumberKind kind, String unit) implements Suggestion {
        public EnterNumber {
            check(label);
        }
    }

    /** What a number is, and so which keys it needs and how it is grouped. */
    enum NumberKind {
        /** Money, with a point. */
        AMOUNT,
        /** A whole number of something. */
        COUNT,
        /** A telephone number. */
        TELEPHONE,
        /** The number of an identity card or another card; it may end in X. */
        DOCUMENT
    }

    private static void check(String label) {
        if (!fits(label)) {
            throw new IllegalArgumentException("a label of " + label.length() + " characters");
        }
    }

    /** Whether a label has something to read and is short enough. */
    static boolean fits(String label) {
        return !label.isBlank() && label.length() <= LONGEST;
    }
}
