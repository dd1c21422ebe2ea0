package bitan.pinyin;

import java.util.Arrays;

/** Which characters follow each other in what people say at counters. Filled once, then only read. */
final class Followers {
    /** How much likelier a word is behind a character that its first one is known to follow. */
    static final int BOND = 2500;
    /** Odd and near 2³² divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    private int[] pairs = new int[1 << 15];
    private int count;

    /** Learns from a phrase. */
    void add(String phrase) {
        for (int i = 1; i < phrase.length(); i++) {
            add((phrase.charAt(i - 1) << Character.SIZE) + phrase.charAt(i));
        }
    }

    private void add(int pair) {
        int slot = slot(pair);
        if (pairs[slot] != pair) {
            pairs[slot] = pair;
            count++;
            if (count * 2 > pairs.length) {
                grow();
            }
        }
    }

    private void grow() {
        var before = pairs;
        pairs = new int[before.length * 2];
        Arrays.stream(before).filter(pair -> pair != 0).forEach(pair -> pairs[slot(pair)] = pair);
    }

    private int slot(int pair) {
        int hash = pair * SPREAD;
        int slot = (hash ^ (hash >>> Character.SIZE)) & (pairs.length - 1);
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = (slot + 1) & (pairs.length - 1);
        }
        return slot;
    }

    /** How much less a word costs that begins with {@code next}, in thousandths of a natural logarithm. */
    int bond(char before, char next) {
        int pair = (before << Character.SIZE) + next;
        return pair != 0 && pairs[slot(pair)] == pair ? BOND : 0;
    }
}
