package bitan.pinyin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All syllables, numbered in alphabetical order so that those with the same beginning are neighbours, and the tree of
 * their beginnings. Immutable.
 */
final class Syllables {
    /** Number of what is no syllable. */
    static final int NONE = -1;
    private static final int LETTERS = 26;
    private static final String VOWELS = "aeiouv";

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Beginning root = new Beginning("", true);

    /** The first letters of some syllables. */
    static final class Beginning {
        private final String spelled;
        private final @Nullable Beginning[] next = new Beginning[LETTERS];
        /** Whether a syllable begins so in the dictionary's spelling. */
        private final boolean own;
        private int first = Integer.MAX_VALUE;
        private int end;
        private int whole = NONE;

        private Beginning(String spelled, boolean own) {
            this.spelled = spelled;
            this.own = own;
        }

        private void widen(int number) {
            first = Math.min(first, number);
            end = Math.max(end, number + 1);
        }

        String spelled() {
            return spelled;
        }

        /** The number of the first syllable that begins so. */
        int first() {
            return first;
        }

        /** The number behind the last syllable that begins so. */
        int end() {
            return end;
        }

        /** The number of the syllable that is spelled so, or {@link #NONE}. */
        int whole() {
            return whole;
        }

        /** The beginning that is one letter longer. */
        @Nullable
        Beginning next(char letter) {
            return letter < 'a' || letter > 'z' ? null : next[letter - 'a'];
        }

        /** Whether it is a first sound, and no syllable. */
        boolean isInitialAlone() {
            return isInitial() && whole == NONE;
        }

        /** Whether people type this much of a syllable and mean the whole: its first sound. */
        boolean isInitial() {
            return spelled.length() == 1 || spelled.equals("zh") || spelled.equals("ch")
                    || spelled.equals("sh");
        }
    }

    Syllables(Collection<String> spelled) {
        names = List.copyOf(new TreeSet<>(spelled));
        for (int number = 0; number < names.size(); number++) {
            add(names.get(number), number, true);
        }
        for (int number = 0; number < names.size(); number++) {
            var name = names.get(number);
            if (hasUmlaut(name)) {
                add(name.charAt(0) + "v" + name.substring(2), number, false);
            }
        }
    }

    /** ü is typed as v where the keyboard has no ü and the dictionary spells u, also where it need not be. */
    private static boolean hasUmlaut(String name) {
        boolean hidden = name.length() > 1 && "jqxy".indexOf(name.charAt(0)) >= 0 && name.charAt(1) == 'u';
        return hidden || name.equals("lue") || name.equals("nue");
    }

    static boolean hasVowel(CharSequence spelled) {
        for (int i = 0; i < spelled.length(); i++) {
            if (VOWELS.indexOf(spelled.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(String spelled, int number, boolean own) {
        numbers.putIfAbsent(spelled, number);
        var at = root;
        for (int length = 1; length <= spelled.length(); length++) {
            int letter = spelled.charAt(length - 1) - 'a';
            var next = at.next[letter];
            if (next == null) {
                next = new Beginning(spelled.substring(0, length), own);
                at.next[letter] = next;
            }
            if (own || !next.own) {
                next.widen(number);
            }
            at = next;
        }
        // 嗯 and 呣 may be spelled n and m, but who types these begins another syllable.
        at.whole = hasVowel(spelled) && at.whole == NONE ? number : at.whole;
    }

    /** No letter yet. */
    Beginning root() {
        return root;
    }

    /** What begins with these letters, if any syllable does. */
    @Nullable
    Beginning beginning(String spelled) {
        var at = root;
        for (int i = 0; i < spelled.length(); i++) {
            var next = at.next(spelled.charAt(i));
            if (next == null) {
                return null;
            }
            at = next;
        }
        return at;
    }

    /** The number of a syllable, also by its other spelling; {@link #NONE} if it is none. */
    int number(String spelled) {
        return numbers.getOrDefault(spelled, NONE);
    }

    /** How many there are. */
    int count() {
        return names.size();
    }

    /** The numbers of some syllables written as one, none if they cannot be divided into so many. */
    List<Integer> divided(String spelled, int parts) {
        int whole = number(spelled);
        if (parts == 1) {
            return whole == NONE ? List.of() : List.of(whole);
        }
        for (int end = spelled.length() - 1; end > 0; end--) {
            int first = number(spelled.substring(0, end));
            var rest = first == NONE ? List.<Integer>of() : divided(spelled.substring(end), parts - 1);
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(first), rest.stream()).toList();
            }
        }
        return List.of();
    }

    /** Whether letters are a syllable. */
    boolean isOne(CharSequence letters) {
        @Nullable Beginning at = root;
        for (int i = 0; at != null && i < letters.length(); i++) {
            at = at.next(letters.charAt(i));
        }
        return at != null && at.whole != NONE;
    }

    /** Whether letters are nothing but whole syllables. */
    boolean isWhole(String letters) {
        var whole = new boolean[letters.length() + 1];
        whole[0] = true;
        for (int start = 0; start < letters.length(); start++) {
            @Nullable Beginning at = root;
            for (int end = start; whole[start] && at != null && end < letters.length(); end++) {
                at = at.next(letters.charAt(end));
                whole[end + 1] |= at != null && at.whole != NONE;
            }
        }
        return whole[letters.length()];
    }

    String name(int number) {
        return names.get(number);
    }
}
