package bitan.pinyin;

import java.util.Arrays;

/** Which characters follow each other in what people say at counters. Filled once, then only read. */
final class Bigrams {
    /** Stands for what is before the first character and behind the last. */
    static final char EDGE = '\0';
    /** Odd and near 2³² divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    private int[] pairs = new int[1 << 15];
    private int count;

    /** Learns from a phrase. */
    void add(String phrase) {
        char before = EDGE;
        for (int i = 0; i < phrase.length(); i++) {
            add(pair(before, phrase.charAt(i)));
            before = phrase.charAt(i);
        }
        add(pair(before, EDGE));
    }

    private static int pair(char before, char next) {
        return (before << Character.SIZE) + next;
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

    /** Whether one was met behind the other. */
    boolean knows(char before, char next) {
        int pair = pair(before, next);
        return pair != 0 && pairs[slot(pair)] == pair;
    }
}
