package bitan.problem;

import java.util.Locale;

/**
 * Why something went wrong, as a fact of a {@link Problem} that {@link ProblemText} says in the user's language. The
 * words may have the problem's other facts put in.
 */
public enum Reason {
    NO_SUCH_FILE, PERMISSION_DENIED, IS_FOLDER,
    /** {2} the format's name. */
    OTHER_SOUND_FORMAT,
    /** {2} the codec's name. */
    OTHER_CODEC, NO_SOUND_HEADER,
    /** {2} bytes. */
    FORMAT_TOO_SHORT,
    /** {2} channels. */
    CHANNELS,
    /** {2} hertz. */
    SAMPLE_RATE,
    /** {2} bits. */
    BITS,
    /** {2} bytes of a block. */
    BLOCK_SIZE,
    /** The samples come before their format, in a stream that cannot be read twice. */
    FORMAT_AFTER_SAMPLES, ENDS_BEFORE_FORMAT, ENDS_BEFORE_SAMPLES;

    static final String PREFIX = "reason.";

    /** The key of its words, and its name in the log. */
    @Override
    public String toString() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
