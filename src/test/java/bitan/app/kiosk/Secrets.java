package bitan.app.kiosk;

import java.util.Random;

/** Words that stand nowhere else: the same for the same seed, so that who looks for them need not be told. */
final class Secrets {
    private static final int LENGTH = 8;
    /** Characters in the middle of the common ones of Unicode. */
    private static final int FIRST = 0x4E00;
    private static final int COUNT = 0x5000;

    private final Random random;
    private int count;

    Secrets(long seed) {
        random = new Random(seed);
    }

    /** The next one, eight Chinese characters. */
    String next() {
        count++;
        return random.ints(LENGTH, FIRST, FIRST + COUNT).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** How many there were until now. */
    int count() {
        return count;
    }
}
