package bitan.pinyin;

/**
 * What is no pinyin but a code, and so stays as it was typed: a letter beside digits (A12, 110105X), capitals that are no
 * syllables (ABC); on nine keys, digits of which some stand on no key. Immutable.
 */
final class Codes {
    /** Capitals are less of a sign than digits are. */
    private static final int CAPITALS = 3000;
    /** So many digits before are a number that a letter belongs to, as that of an identity card. */
    private static final int NUMBER = 6;

    private final TypedLetters letters;
    private final Syllables syllables;
    private final boolean nine;
    /** Where the code that begins at each place ends, or 0. */
    private final int[] ends;
    private final int[] costs;

    Codes(TypedLetters letters, Syllables syllables, PinyinOptions options) {
        this.letters = letters;
        this.syllables = syllables;
        nine = options.nine();
        ends = new int[letters.size()];
        costs = new int[letters.size()];
        for (int place = 0; place < letters.size();) {
            int end = tokenEnd(place);
            find(place, end);
            place = Math.max(end, place + 1);
        }
        if (letters.size() == 1 && letters.at(0) == 'x' && isNumber(options.before())) {
            ends[0] = 1;
        }
    }

    /** Where the code that begins here ends; the same place or one before it if none does. */
    int end(int place) {
        return ends[place];
    }

    /** What it costs to keep it. */
    int cost(int place) {
        return costs[place];
    }

    private static boolean isNumber(String before) {
        return before.length() >= NUMBER
                && before.substring(before.length() - NUMBER).chars().allMatch(Character::isDigit);
    }

    /** Where letters and digits that stand together end. */
    private int tokenEnd(int place) {
        int end = place;
        while (end < letters.size() && (end == place || !letters.isEdge(end))
                && (isDigit(end) || isLetter(end))) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int place) {
        return letters.at(place) >= '0' && letters.at(place) <= '9';
    }

    private boolean isLetter(int place) {
        return letters.at(place) >= 'a' && letters.at(place) <= 'z';
    }

    /** Looks for codes run by run: those beside each other are one. */
    private void find(int from, int to) {
        int start = from;
        boolean code = false;
        boolean digits = false;
        for (int at = from; at < to;) {
            int end = runEnd(at, to);
            boolean isCode = isCode(at, end);
            if (isDigit(at) || isCode) {
                code |= isCode;
                digits |= isDigit(at);
            } else {
                mark(start, at, code, digits);
                start = end;
                code = false;
                digits = false;
            }
            at = end;
        }
        mark(start, to, code, digits);
    }

    private void mark(int start, int end, boolean code, boolean digits) {
        if (code && end > start && (digits || end - start > 1)) {
            ends[start] = end;
            costs[start] = digits ? Lattice.KEPT : CAPITALS;
        }
    }

    /** Digits, or capitals, or other letters; one capital belongs to the letters behind it. */
    private int runEnd(int start, int to) {
        int end = start + 1;
        while (end < to && isDigit(end) == isDigit(start)
                && (isDigit(start) || end - start == 1
                        || letters.isCapital(end) == letters.isCapital(end - 1))) {
            end++;
        }
        return end;
    }

    private boolean isCode(int start, int end) {
        if (isDigit(start)) {
            return nine && hasNoKey(start, end);
        }
        boolean capitals = letters.isCapital(end - 1);
        return (!nine && end - start == 1)
                || (capitals && !syllables.isWhole(letters.keys(start, end).toString()));
    }

    private boolean hasNoKey(int start, int end) {
        var digits = letters.text(start, end);
        return digits.indexOf('0') >= 0 || digits.indexOf('1') >= 0;
    }
}
