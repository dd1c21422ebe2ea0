package bitan.wording;

/**
 * Something in a text that must arrive exactly: what the visitor acts on.
 *
 * @param value the same in one form however it was said, so that two facts can be compared
 * @param span where it stands
 */
public record Fact(Kind kind, String value, Span span) {
    public Fact {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a fact without a value");
        }
    }

    /** Whether both say the same, wherever and in whatever words. */
    public boolean agrees(Fact other) {
        return kind == other.kind && value.equals(other.value);
    }

    /** What a fact is about, and how its value is written. */
    public enum Kind {
        /** Money; yuan as a plain decimal, {@code 3500} or {@code 0.5}; a range {@code 300-500}. */
        AMOUNT,
        /** A share; {@code 85%}. */
        PERCENTAGE,
        /** A day; {@code 2026-03-05}, {@code 03-05}, or as said where it hangs on today, {@code 下周三}. */
        DATE,
        /** A time of day; {@code 09:30}, with a word of the day in front {@code 14:30}. */
        TIME,
        /** A telephone number; its digits. */
        TELEPHONE,
        /** The number of an identity card, a bank card, a document or a case; its digits and letters. */
        DOCUMENT,
        /** Which window or counter; {@code 6}. */
        WINDOW,
        /** Which floor or room; {@code 3}. */
        FLOOR,
        /** How long; {@code 3天}, a range {@code 3-5天}. */
        DURATION
    }
}
