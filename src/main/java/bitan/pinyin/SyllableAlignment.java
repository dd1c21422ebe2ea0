package bitan.pinyin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds which letters stand for which syllable of something that all letters stand for. */
final class SyllableAlignment {
    private final Lattice lattice;
    private final List<Integer> syllables;
    private final Deque<String> pieces = new ArrayDeque<>();

    private SyllableAlignment(Lattice lattice, List<Integer> syllables) {
        this.lattice = lattice;
        this.syllables = syllables;
    }

    /** The letters of each syllable, as far as they go; none if the syllables do not fit. */
    static List<String> of(Lattice lattice, List<Integer> syllables) {
        var division = new SyllableAlignment(lattice, syllables);
        division.find(0, 0);
        return List.copyOf(division.pieces);
    }

    private boolean find(int place, int said) {
        if (said == syllables.size()) {
            return place == lattice.size();
        }
        if (place == lattice.size()) {
            return false;
        }
        for (var arc : lattice.from(place)) {
            if (arc.holds(syllables.get(said))) {
                pieces.addLast(arc.spelled());
                if (find(arc.end(), said + 1)) {
                    return true;
                }
                pieces.removeLast();
            }
        }
        return false;
    }
}
