package bitan.pinyin;

/**
 * A word as it is put into the tree.
 *
 * @param sounds numbers of its syllables
 * @param cost how unlikely it is, in thousandths of a natural logarithm
 * @param term whether it is one of the counter's
 */
record Said(String text, short[] sounds, int cost, boolean term) {
    /** Syllables that {@link #key} holds, and bits for each: there are some 400. */
    private static final int IN_KEY = 4;
    private static final int BITS = 9;
    /** Bits of all keys. */
    static final int KEY_BITS = IN_KEY * BITS;

    /** A number in the order of the first syllables, shorter words before those that go on. */
    long key() {
        long key = 0;
        for (int i = 0; i < IN_KEY; i++) {
            key = (key << BITS) + (i < sounds.length ? sounds[i] + 1 : 0);
        }
        return key;
    }
}
