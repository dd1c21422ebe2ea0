package bitan.pinyin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** All the ways to divide letters into syllables that are not much worse than the best. */
final class Lattice {
    /** What a syllable costs of which only the first sound was typed: people type most in full. */
    private static final int INITIAL = 9000;
    /** The same where no more letters follow, so that the rest may be still to come. */
    private static final int LAST_INITIAL = 3000;
    /** A last syllable without its last letters. */
    private static final int UNFINISHED = 1000;
    /** The same of letters that are a syllable already. */
    private static final int WHOLE_UNFINISHED = 8000;
    /** What another sound costs, here where divisions are compared. */
    static final int OTHER_SOUND = 1000;
    /** What a letter costs that is kept as it was typed. */
    static final int KEPT = 20_000;
    /** Divisions that cost more than the best by this much are left out. */
    private static final int SLACK = 8000;
    /** The same on nine keys, where digits can be divided in many more ways. */
    private static final int NINE_SLACK = 4000;
    /** What u for ü costs. */
    private static final int U_FOR_UMLAUT = 4000;
    /** What a swallowed 儿 costs that is typed as r. */
    private static final int ERHUA = 1500;
    private static final int NEVER = 1 << 28;
    /** The letters on each key of a telephone from 2 to 9. */
    private static final List<String> GROUPS = List.of("abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv",
            "wxyz");

    private final TypedLetters letters;
    private final Syllables syllables;
    private final PinyinOptions options;
    private final Codes codes;
    private final Optional<Typos> typos;
    private final int er;
    private final List<List<Edge>> arcs;
    private final List<Edge> first;
    /** The least that the letters from each place on can cost. */
    private final int[] rest;

    /** Of letters that were typed as they should be. */
    Lattice(TypedLetters letters, Syllables syllables, PinyinOptions options) {
        this(letters, syllables, options, Optional.empty());
    }

    /**
     * All the ways.
     *
     * @param typos what may have been typed by mistake, if anything
     */
    Lattice(TypedLetters letters, Syllables syllables, PinyinOptions options, Optional<Typos> typos) {
        this.letters = letters;
        this.syllables = syllables;
        this.options = options;
        this.typos = typos;
        codes = new Codes(letters, syllables, options);
        er = syllables.number("er");
        arcs = new ArrayList<>(IntStream.range(0, letters.size()).mapToObj(this::arcsAt).toList());
        first = letters.size() == 0 ? List.of() : arcs.getFirst();
        rest = rest();
        prune();
    }

    /** Syllables that may begin at a place. */
    List<Edge> from(int place) {
        return arcs.get(place);
    }

    /** All syllables that may begin at the first place, also where the rest then makes little sense. */
    List<Edge> first() {
        return first;
    }

    int size() {
        return letters.size();
    }

    /** The least that the letters from this place on can cost beyond their words. */
    int rest(int place) {
        return rest[place];
    }

    /** Where what is kept as typed from here on ends: a letter by itself, anything else as long as it goes on. */
    int keptTo(int place) {
        int end = codes.end(place);
        if (end > place) {
            return end;
        }
        end = place + 1;
        if (!isKey(letters.at(place))) {
            while (end < size() && !letters.isEdge(end) && !isKey(letters.at(end))) {
                end++;
            }
        }
        return end;
    }

    /** What it costs to keep that as it was typed. */
    int keptCost(int place) {
        return codes.end(place) > place ? codes.cost(place) : KEPT;
    }

    /** What stands before the letters. */
    String before() {
        return options.before();
    }

    private boolean isKey(char c) {
        return isLetter(c) || isGroup(c);
    }

    private boolean isGroup(char c) {
        return options.nine() && c >= '2' && c <= '9';
    }

    private List<Edge> arcsAt(int place) {
        var found = new ArrayList<Edge>();
        spell(syllables.root(), place, found);
        if (isErhua(place)) {
            found.add(new Edge(er, er + 1, place + 1, ERHUA, Edge.Fit.EXACT, "r"));
        }
        typos.ifPresent(all -> mistakes(all, place, found));
        return found;
    }

    /** Whether r may be the end of the syllable before: 那儿 is typed as nar. */
    private boolean isErhua(int place) {
        return letters.at(place) == 'r' && endsSyllable(place)
                && (place + 1 == size() || letters.isEdge(place + 1)
                        || "aeiou".indexOf(letters.at(place + 1)) < 0);
    }

    private boolean endsSyllable(int place) {
        boolean goesOn = place > 1 && !letters.isEdge(place) && !letters.isEdge(place - 1);
        var last = goesOn ? letters.keys(place - 2, place).toString() : "";
        return goesOn && ("aeiouv".indexOf(last.charAt(1)) >= 0 || last.equals("ng")
                || (last.charAt(1) == 'n' && "aeiouv".indexOf(last.charAt(0)) >= 0));
    }

    private void mistakes(Typos all, int place, List<Edge> found) {
        int longest = Math.min(size(), place + Typos.LONGEST);
        for (int end = place + 1; end <= longest && isLetter(letters.at(end - 1))
                && (end == place + 1 || !letters.isEdge(end - 1)); end++) {
            int to = end;
            var typed = letters.keys(place, end);
            all.find(typed, (syllable, cost) -> found
                    .add(new Edge(syllable, syllable + 1, to, cost, Edge.Fit.MISTAKE, typed.toString())));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void spell(Syllables.Beginning so, int end, List<Edge> found) {
        if (end > 0 && !so.spelled().isEmpty()) {
            take(so, end, 0, Edge.Fit.EXACT, found);
            if (so.spelled().equals("nu") || so.spelled().equals("lu")) {
                umlaut(so.spelled(), end, found);
            }
            if (!options.fuzzy().isEmpty() && !so.isInitialAlone()) {
                otherSounds(so.spelled())
                        .forEach(other -> take(other, end, OTHER_SOUND, Edge.Fit.SOUND, found));
            }
        }
        if (end < size() && (so.spelled().isEmpty() || !letters.isEdge(end))) {
            char key = letters.at(end);
            var group = isGroup(key)
                    ? GROUPS.get(key - '2')
                    : String.valueOf(key);
            for (int i = 0; i < group.length(); i++) {
                var next = so.next(group.charAt(i));
                if (next != null) {
                    spell(next, end + 1, found);
                }
            }
        }
    }

    /** Not everybody knows that v stands for ü. */
    private void umlaut(String spelled, int end, List<Edge> found) {
        int number = syllables.number(spelled.charAt(0) + "v");
        if (number != Syllables.NONE) {
            found.add(new Edge(number, number + 1, end, U_FOR_UMLAUT, Edge.Fit.EXACT, spelled));
        }
    }

    private void take(Syllables.Beginning so, int end, int cost, Edge.Fit fit, List<Edge> found) {
        if (so.whole() != Syllables.NONE) {
            found.add(new Edge(so.whole(), so.whole() + 1, end, cost, fit, so.spelled()));
        }
        int more = more(so, end);
        if (more < NEVER) {
            found.add(new Edge(so.first(), so.end(), end, cost + more, fit, so.spelled()));
        }
    }

    /** What it costs to take these letters for a syllable that has more of them. */
    private int more(Syllables.Beginning so, int end) {
        boolean whole = so.whole() != Syllables.NONE;
        if (so.isInitialAlone()) {
            return end == size() ? LAST_INITIAL : INITIAL;
        }
        if (!so.isInitial() && (end < size() || letters.isClosed())) {
            return NEVER;
        }
        return whole ? WHOLE_UNFINISHED : UNFINISHED;
    }

    private List<Syllables.Beginning> otherSounds(String spelled) {
        var all = new ArrayList<>(List.of(spelled));
        for (var fuzzy : sorted(options.fuzzy())) {
            for (var one : List.copyOf(all)) {
                fuzzy.swapped(one).filter(other -> !all.contains(other)).ifPresent(all::add);
            }
        }
        var found = new ArrayList<Syllables.Beginning>();
        for (var other : all.subList(1, all.size())) {
            var beginning = syllables.beginning(other);
            if (beginning != null) {
                found.add(beginning);
            }
        }
        return found;
    }

    private static List<Fuzzy> sorted(Set<Fuzzy> fuzzy) {
        return fuzzy.stream().sorted().toList();
    }

    private int[] rest() {
        var least = new int[size() + 1];
        for (int place = size() - 1; place >= 0; place--) {
            least[place] = keptCost(place) + least[keptTo(place)];
            for (var arc : arcs.get(place)) {
                least[place] = Math.min(least[place], arc.cost() + least[arc.end()]);
            }
        }
        return least;
    }

    private void prune() {
        var before = new int[size() + 1];
        Arrays.fill(before, NEVER);
        before[0] = 0;
        int most = rest[0] + (options.nine() ? NINE_SLACK : SLACK);
        for (int place = 0; place < size(); place++) {
            int here = before[place];
            arcs.set(place, arcs.get(place).stream()
                    .filter(arc -> here + arc.cost() + rest[arc.end()] <= most).toList());
            int kept = keptTo(place);
            before[kept] = Math.min(before[kept], here + keptCost(place));
            for (var arc : arcs.get(place)) {
                before[arc.end()] = Math.min(before[arc.end()], here + arc.cost());
            }
        }
    }
}
