package bitan.screens.shared;

import java.util.Comparator;

/**
 * Where a column stands: the row at its upper edge.
 *
 * @param hidden pixels of that row above the edge, 0 to less than its height
 */
record Anchor(int index, double hidden) implements Comparable<Anchor> {
    /** At the very beginning. */
    static final Anchor FIRST = new Anchor(0, 0);
    /** After everything. */
    static final Anchor LAST = new Anchor(Integer.MAX_VALUE, 0);
    private static final Comparator<Anchor> ORDER = Comparator.comparingInt(Anchor::index)
            .thenComparingDouble(Anchor::hidden);

    static Anchor later(Anchor a, Anchor b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static Anchor earlier(Anchor a, Anchor b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    @Override
    public int compareTo(Anchor other) {
        return ORDER.compare(this, other);
    }
}
