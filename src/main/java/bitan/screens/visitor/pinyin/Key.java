package bitan.screens.visitor.pinyin;

/** A key of the pad. */
sealed interface Key {

    /** One that types a character. */
    record Types(char character) implements Key {}

    /** One that shows a spelling of the first syllable, counted from 0. */
    record Spells(int place) implements Key {}

    /** One that does something. */
    record Does(Action action) implements Key {}

    /** What keys do beside typing. */
    enum Action {
        /** Takes the last letter back. */
        ERASE,
        /** A space, or the first candidate. */
        SPACE,
        /** Sends what is written. */
        SEND,
        /** All letters, for pinyin. */
        FULL,
        /** The nine keys of a telephone. */
        NINE,
        /** Digits and signs. */
        DIGITS,
        /** Letters as they are. */
        ENGLISH,
        /** Back to pinyin. */
        CHINESE,
        /** The next letter is a capital. */
        SHIFT,
        /** Sounds that are often confused are taken for each other, or not. */
        FUZZY,
        /** The next spellings of the first syllable. */
        MORE
    }
}
