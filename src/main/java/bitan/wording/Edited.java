package bitan.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A text and the edits made in it: every character of the new text is one of the old, or belongs to an edit that
 * can be named and taken back. Immutable.
 */
public final class Edited {
    private static final Comparator<Edit> IN_ORDER = Comparator.comparingInt(Edit::start)
            .thenComparingInt(Edit::end);

    private final String before;
    private final List<Edit> edits;
    private final String after;
    /** For each edit by how much those before it make the text longer, and behind them the sum of all. */
    private final int[] grown;

    /**
     * Takes the edits in any order.
     *
     * @param before the text before
     * @throws IllegalArgumentException if two edits overlap or one lies outside the text
     */
    public Edited(String before, List<Edit> edits) {
        this.before = before;
        this.edits = edits.stream().sorted(IN_ORDER).toList();
        this.grown = new int[edits.size() + 1];
        int done = 0;
        for (int i = 0; i < edits.size(); i++) {
            var edit = this.edits.get(i);
            if (edit.start() < done || edit.end() > before.length()) {
                throw new IllegalArgumentException(
                        "edit " + edit.start() + ".." + edit.end() + " after " + done);
            }
            done = edit.end();
            grown[i + 1] = grown[i] + edit.text().length() - (edit.end() - edit.start());
        }
        this.after = made(before, this.edits);
    }

    /** The text before. */
    public String before() {
        return before;
    }

    /** In order, none overlapping. */
    public List<Edit> edits() {
        return edits;
    }

    /** The text with all edits made. */
    public String after() {
        return after;
    }

    private static String made(String before, List<Edit> edits) {
        var text = new StringBuilder();
        int done = 0;
        for (var edit : edits) {
            text.append(before, done, edit.start()).append(edit.text());
            done = edit.end();
        }
        return text.append(before, done, before.length()).toString();
    }

    /** Where a stretch of the old text stands in the new, whole edits included; empty if nothing is left of it. */
    public Optional<Span> after(Span old) {
        int start = moved(old.start(), true);
        int end = moved(old.end(), false);
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Where {@code edit}, one of these, stands in the new text; empty if it only takes away. */
    public Optional<Span> after(Edit edit) {
        int index = first(other -> IN_ORDER.compare(other, edit) < 0);
        while (!edits.get(index).equals(edit)) {
            index++;
        }
        int start = edit.start() + grown[index];
        return edit.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(start, start + edit.text().length()));
    }

    /** A position inside an edit moves to the edit's start or end; at a border, insertions stay outside. */
    private int moved(int index, boolean isStart) {
        int next = first(edit -> isStart
                ? edit.end() <= index
                : edit.end() < index || isReplacementUpTo(edit, index));
        if (next < edits.size()) {
            var edit = edits.get(next);
            if (edit.start() < index && index < edit.end()) {
                return edit.start() + grown[next] + (isStart ? 0 : edit.text().length());
            }
        }
        return index + grown[next];
    }

    /** The first edit that is not among these, which are the first ones. */
    private int first(Predicate<Edit> these) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (these.test(edits.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isReplacementUpTo(Edit edit, int index) {
        return edit.end() == index && edit.start() < index;
    }
}
