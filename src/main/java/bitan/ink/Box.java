package bitan.ink;

import java.util.Collection;

/** An upright rectangle in the unit of the ink; a point is a box without extent. */
public record Box(double left, double top, double right, double bottom) {

    /** The smallest box around points; there must be one. */
    static Box around(Collection<InkPoint> points) {
        return points.stream().map(p -> new Box(p.x(), p.y(), p.x(), p.y())).reduce(Box::with).orElseThrow();
    }

    /** The smallest box around strokes; there must be one. */
    public static Box of(Collection<Stroke> strokes) {
        return strokes.stream().map(Stroke::box).reduce(Box::with).orElseThrow();
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
