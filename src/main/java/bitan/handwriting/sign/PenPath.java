package bitan.handwriting.sign;

import java.util.List;

import bitan.ink.Box;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/** The shape of one stroke, whatever its size. Immutable. */
record PenPath(List<InkPoint> points, Box box, double length) {
    /** Of the way from end to end: so far may a straight line bend. */
    private static final double BEND = 0.07;
    /** Of the extent: so near have the ends of a loop to come. */
    private static final double GAP = 0.2;
    /** Of the extent: a turn of less is trembling. */
    private static final double TREMBLE = 0.12;

    static PenPath of(Stroke stroke) {
        var points = stroke.points();
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += distance(points.get(i - 1), points.get(i));
        }
        return new PenPath(points, stroke.box(), length);
    }

    double extent() {
        return Math.max(box.width(), box.height());
    }

    /** From one end to the other. */
    double span() {
        return distance(points.getFirst(), points.getLast());
    }

    boolean isStraight() {
        return span() > 0 && farthest(0, points.size() - 1).away() <= BEND * span()
                && length <= 1.15 * span();
    }

    boolean isFlat() {
        return isStraight() && box.height() <= 0.25 * box.width();
    }

    /** How far apart the ends of a closed line are, of its extent; 1 where it is not one turn around something. */
    double gap() {
        double around = length / Math.max(1e-9, extent());
        boolean round = around > 2.2 && around < 4.5 && Math.min(box.width(), box.height()) > 0.3 * extent();
        return round ? Math.min(1, span() / extent()) : 1;
    }

    boolean isLoop() {
        return gap() <= GAP;
    }

    /** How often it goes back the way it came, along the longer or the shorter side, whichever is more. */
    int reversals() {
        return Math.max(reversals(true), reversals(false));
    }

    private int reversals(boolean across) {
        double least = TREMBLE * (across ? box.width() : box.height());
        double turned = along(points.getFirst(), across);
        double reached = turned;
        int way = 0;
        int count = 0;
        for (var point : points) {
            double at = along(point, across);
            if ((at - reached) * way > 0 || way == 0) {
                reached = at;
            }
            if (way == 0 && Math.abs(at - turned) > least) {
                way = at > turned ? 1 : -1;
            } else if (way != 0 && (reached - at) * way > least) {
                way = -way;
                reached = at;
                count++;
            }
        }
        return count;
    }

    private static double along(InkPoint point, boolean across) {
        return across ? point.x() : point.y();
    }

    /** Whether this, a straight line, and the other one cross. */
    boolean goesThrough(PenPath other) {
        var from = points.getFirst();
        var to = points.getLast();
        for (int i = 1; i < other.points.size(); i++) {
            var one = other.points.get(i - 1);
            var next = other.points.get(i);
            if (side(from, to, one) * side(from, to, next) < 0
                    && side(one, next, from) * side(one, next, to) < 0) {
                return true;
            }
        }
        return false;
    }

    private static double side(InkPoint from, InkPoint to, InkPoint point) {
        return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
    }

    /** Down to the right and, longer, up to the right. */
    boolean isTick() {
        var corner = farthest(0, points.size() - 1);
        var foot = points.get(corner.at());
        var from = points.getFirst();
        var to = points.getLast();
        double down = distance(from, foot);
        double up = distance(foot, to);
        return corner.away() > 0.15 * span() && foot.y() > from.y() && foot.y() > to.y()
                && foot.x() > from.x()
                && to.x() > foot.x() && up > 1.4 * down && length < 1.15 * (down + up);
    }

    /** A corner in the middle: two straight parts of about the same length. */
    boolean isHead() {
        var corner = points.get(farthest(0, points.size() - 1).at());
        double one = distance(points.getFirst(), corner);
        double other = distance(corner, points.getLast());
        return length < 1.2 * (one + other) && Math.min(one, other) > 0.5 * Math.max(one, other)
                && span() < 0.9 * (one + other);
    }

    InkPoint corner() {
        return points.get(farthest(0, points.size() - 1).at());
    }

    /** The point that is farthest from the way between two others. */
    private record Farthest(int at, double away) {}

    private Farthest farthest(int from, int to) {
        var start = points.get(from);
        var end = points.get(to);
        double far = distance(start, end);
        var best = new Farthest(from, 0);
        for (int i = from; i <= to; i++) {
            var point = points.get(i);
            double away = far == 0
                    ? distance(start, point)
                    : Math.abs((end.x() - start.x()) * (point.y() - start.y())
                            - (end.y() - start.y()) * (point.x() - start.x())) / far;
            best = away > best.away() ? new Farthest(i, away) : best;
        }
        return best;
    }

    static double distance(InkPoint from, InkPoint to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
}
