package bitan.handwriting;

import java.util.List;

import bitan.ink.Box;
import bitan.ink.Stroke;

/**
 * Strokes that may be one character.
 *
 * @param inside the widest upright white space between its strokes
 */
record StrokeGroup(List<Stroke> strokes, Box box, double inside) {

    /** Of the other extent: a hanzi is no wider and no higher than this. */
    private static final double WIDEST = 1.5;
    private static final double HIGHEST = 2;
    /** Of the size of a hanzi. */
    private static final double DOT = 0.17;
    private static final double LOW = 0.3;
    /** No character in use has more strokes; a hand may add some. */
    static final int MOST_STROKES = 36;

    /** Whether its outline is that of one character. */
    boolean mayBeOneCharacter() {
        return strokes.size() == 1 || (strokes.size() <= MOST_STROKES
                && box.width() <= WIDEST * box.height() && box.height() <= HIGHEST * box.width());
    }

    /** Whether it is a dot at the foot of a line, where hanzi are so high and wide. */
    boolean isDot(double size, double foot) {
        return strokes.size() == 1 && Math.max(box.width(), box.height()) < DOT * size
                && box.top() > foot - LOW * size;
    }

    static StrokeGroup of(List<Stroke> strokes) {
        var boxes = strokes.stream().map(Stroke::box).sorted((a, b) -> Double.compare(a.left(), b.left()))
                .toList();
        double right = boxes.getFirst().right();
        double inside = 0;
        for (var box : boxes) {
            inside = Math.max(inside, box.left() - right);
            right = Math.max(right, box.right());
        }
        return new StrokeGroup(strokes, boxes.stream().reduce(Box::with).orElseThrow(), inside);
    }
}
