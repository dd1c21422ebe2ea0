package bitan.ink;

import java.util.List;

/**
 * What is drawn between putting the pen down and lifting it: at least one point, in the order of drawing. Immutable.
 */
public record Stroke(List<InkPoint> points) {
    public Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke without points");
        }
    }

    /** The smallest box around its points. */
    public Box box() {
        return Box.around(points);
    }
}
