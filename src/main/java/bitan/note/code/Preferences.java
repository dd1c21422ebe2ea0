package bitan.note.code;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the visitor read and answered last time. Immutable.
 *
 * @param textSize step, 0 to {@value #LARGEST_TEXT}
 */
public record Preferences(int textSize, Colours colours, AnswerMode way) {
    /** The largest text size step. */
    public static final int LARGEST_TEXT = 3;

    /** Of all preferences together. */
    static final int BITS = 6;
    private static final int TWO_BITS = 3;

    public Preferences {
        if (textSize < 0 || textSize > LARGEST_TEXT) {
            throw new IllegalArgumentException("textSize is not within 0 to " + LARGEST_TEXT);
        }
    }

    /** In six bits: from the highest, text size, colours, way. */
    int bits() {
        return textSize << 4 | colours.bits << 2 | way.bits;
    }

    /** The preferences of six bits; empty for the fourth colours, which do not exist. */
    static Optional<Preferences> ofBits(int bits) {
        var way = Arrays.stream(AnswerMode.values()).filter(one -> one.bits == (bits & TWO_BITS)).findFirst();
        return Arrays.stream(Colours.values()).filter(one -> one.bits == (bits >> 2 & TWO_BITS)).findFirst()
                .map(colours -> new Preferences(bits >> 4 & TWO_BITS, colours, way.orElseThrow()));
    }

    /** The colours of the visitor's screen, as printed codes hold them. */
    public enum Colours {
        /** Dark on paper. */
        LIGHT(0),
        /** Light on black. */
        DARK(1),
        /** Yellow on black. */
        YELLOW(2);

        private final int bits;

        Colours(int bits) {
            this.bits = bits;
        }
    }

    /** The way of answering used most, as printed codes hold it; no fifth fits. */
    public enum AnswerMode {
        /** One tap. */
        TAP(0),
        /** By hand. */
        WRITE(1),
        /** By keys. */
        TYPE(2),
        /** Aloud. */
        SPEAK(3);

        private final int bits;

        AnswerMode(int bits) {
            this.bits = bits;
        }
    }
}
