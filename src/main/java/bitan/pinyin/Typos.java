package bitan.pinyin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What people type by mistake for each syllable: two letters swapped, one missing, one doubled, or the key beside the
 * right one. Immutable.
 */
final class Typos {
    /** Letters of the longest misspelling: of a syllable of six, one doubled. */
    static final int LONGEST = 7;
    private static final int SYLLABLE_BITS = 9;
    private static final int LETTER_BITS = 5;
    private static final long SYLLABLE_MASK = (1 << SYLLABLE_BITS) - 1;
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final Map<Character, String> BESIDE = beside();

    /** Misspellings in order: the kind, the letters and the syllable that is meant, packed. */
    private final long[] packed;

    /** A kind of mistake, in the order of how often it is made. */
    enum Kind {
        SWAPPED(1, 2500), DOUBLED(2, 2500), MISSING(3, 3500), BESIDE(4, 4500),
        /** One missing, so that another syllable is left. */
        CUT(5, 5500);

        private final long code;
        private final int cost;

        Kind(long code, int cost) {
            this.code = code;
            this.cost = cost;
        }
    }

    /** Takes a syllable that may be meant, and what the mistake costs. */
    interface Found {
        void syllable(int number, int cost);
    }

    Typos(Syllables syllables) {
        var maker = new Maker(syllables);
        for (int number = 0; number < syllables.count(); number++) {
            maker.addAll(number);
        }
        packed = Arrays.copyOf(maker.packed, maker.count);
        Arrays.sort(packed);
    }

    /** Tells every syllable that was meant by these letters, if they are a mistake. */
    void find(CharSequence letters, Found found) {
        for (var kind : Kind.values()) {
            long from = pack(kind, letters, 0);
            int at = Arrays.binarySearch(packed, from);
            for (int i = at < 0 ? -at - 1 : at; i < packed.length && packed[i] - from <= SYLLABLE_MASK; i++) {
                found.syllable((int) (packed[i] & SYLLABLE_MASK), kind.cost);
            }
        }
    }

    private static long pack(Kind kind, CharSequence letters, int syllable) {
        long code = kind.code;
        for (int i = 0; i < LONGEST; i++) {
            code = (code << LETTER_BITS) + (i < letters.length() ? letters.charAt(i) - 'a' + 1 : 0);
        }
        return (code << SYLLABLE_BITS) + syllable;
    }

    private static Map<Character, String> beside() {
        var found = new HashMap<Character, String>();
        for (int row = 0; row < ROWS.length; row++) {
            for (int at = 0; at < ROWS[row].length(); at++) {
                found.put(ROWS[row].charAt(at), key(row, at - 1) + key(row, at + 1) + key(row - 1, at)
                        + key(row - 1, at + 1) + key(row + 1, at) + key(row + 1, at - 1));
            }
        }
        return found;
    }

    private static String key(int row, int at) {
        boolean exists = row >= 0 && row < ROWS.length && at >= 0 && at < ROWS[row].length();
        return exists ? ROWS[row].substring(at, at + 1) : "";
    }

    /** Collects the mistakes for each syllable. Without joined strings: the program waits for it. */
    private static final class Maker {
        private final Syllables syllables;
        private final StringBuilder typed = new StringBuilder(LONGEST);
        private long[] packed = new long[1 << 13];
        private int count;

        private Maker(Syllables syllables) {
            this.syllables = syllables;
        }

        private void addAll(int number) {
            var name = syllables.name(number);
            for (int at = 0; at < name.length(); at++) {
                char letter = name.charAt(at);
                if (at + 1 < name.length()) {
                    begin(name).setCharAt(at, name.charAt(at + 1));
                    typed.setCharAt(at + 1, letter);
                    add(number, Kind.SWAPPED);
                }
                begin(name).insert(at, letter);
                add(number, Kind.DOUBLED);
                if (name.length() > 2) {
                    addSlips(number, at);
                }
            }
        }

        /** A letter that was not hit: a first sound alone is hardly ever left out. */
        private void addSlips(int number, int at) {
            var name = syllables.name(number);
            if (at > 0) {
                begin(name).deleteCharAt(at);
                add(number, syllables.isOne(typed) ? Kind.CUT : Kind.MISSING);
            }
            var beside = BESIDE.getOrDefault(name.charAt(at), "");
            for (int i = 0; i < beside.length(); i++) {
                begin(name).setCharAt(at, beside.charAt(i));
                add(number, Kind.BESIDE);
            }
        }

        private StringBuilder begin(String name) {
            typed.setLength(0);
            return typed.append(name);
        }

        /** Letters that are another syllable are a mistake only if swapped or cut, and first sounds alone are none. */
        private void add(int number, Kind kind) {
            boolean other = syllables.isOne(typed);
            boolean useful = other
                    ? (kind == Kind.SWAPPED || kind == Kind.CUT) && typed.length() > 2
                    : typed.length() > 1;
            if (useful && Syllables.hasVowel(typed)) {
                packed = count < packed.length ? packed : Arrays.copyOf(packed, count * 2);
                packed[count++] = pack(kind, typed, number);
            }
        }
    }
}
