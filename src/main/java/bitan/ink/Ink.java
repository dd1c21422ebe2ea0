package bitan.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * Strokes on one sheet, in the order of writing. Immutable. On a screen of ours the unit is the pixel of the sheet it
 * was written on; in a file it may be any.
 */
public record Ink(List<Stroke> strokes) {
    /** An empty sheet. */
    public static final Ink NONE = new Ink(List.of());

    public Ink {
        strokes = List.copyOf(strokes);
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** With one stroke more. */
    public Ink with(Stroke stroke) {
        var all = new ArrayList<>(strokes);
        all.add(stroke);
        return new Ink(all);
    }

    /** Without the last stroke; the same if there is none. */
    public Ink withoutLast() {
        return isEmpty() ? this : new Ink(strokes.subList(0, strokes.size() - 1));
    }

    /** How many points there are in all. */
    public int size() {
        return strokes.stream().mapToInt(stroke -> stroke.points().size()).sum();
    }

    /** The smallest box around all strokes; there must be one. */
    public Box box() {
        return Box.of(strokes);
    }
}
