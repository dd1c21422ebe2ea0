package bitan.pinyin;

import bitan.lexicon.Lexicon;

/** How unlikely words are, in thousandths of a natural logarithm: by what is met anywhere and what at counters. */
final class Costs {
    /** How much of what is said at a counter is said as in the phrases. */
    private static final double AT_COUNTERS = 0.3;
    /** What is met never once counts as met this often. */
    private static final double LEAST = 0.5;

    private final Lexicon lexicon;
    private final int[] met;
    private int all = 1;

    Costs(Lexicon lexicon) {
        this.lexicon = lexicon;
        met = new int[lexicon.size()];
    }

    /** An everyday word was met in a phrase. */
    void meet(int entry) {
        met[entry]++;
        all++;
    }

    /** What an everyday word costs. */
    int of(int entry) {
        double anywhere = Math.max(LEAST, lexicon.weight(entry)) / lexicon.total();
        double likely = met[entry] == 0
                ? anywhere
                : (1 - AT_COUNTERS) * anywhere + AT_COUNTERS * met[entry] / all;
        return (int) Math.round(-1000 * Math.log(likely));
    }

    /** What a text costs as an everyday word, also if it is none. */
    int of(String text) {
        int entry = lexicon.find(text, 0, text.length());
        return entry == Lexicon.NONE ? ofUnknown() : of(entry);
    }

    private int ofUnknown() {
        return (int) Math.round(1000 * Math.log(lexicon.total() / LEAST));
    }
}
