package bitan.handwriting;

import java.util.ArrayList;
import java.util.List;

import bitan.ink.Box;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * Strokes without what the pen drew only because it was not lifted. A stroke of a hanzi goes to the right or down; a
 * longer way up or back to the left, in the middle of a stroke, leads from one to the next.
 */
final class Unjoined {
    /** Of the character's extent; a shorter way up may be a hook. */
    private static final double SHORTEST = 0.1;
    /** Between these directions, in degrees against the clock from the right, no stroke is drawn. */
    private static final double FROM = 20;
    private static final double TO = 195;

    private final double shortest;
    private final List<Stroke> parts = new ArrayList<>();

    private Unjoined(double shortest) {
        this.shortest = shortest;
    }

    /** The strokes as they would be with the pen lifted; the same ones where nothing is joined. */
    static List<Stroke> of(List<Stroke> strokes) {
        var box = Box.of(strokes);
        var unjoined = new Unjoined(SHORTEST * Math.max(box.width(), box.height()));
        strokes.forEach(unjoined::add);
        return unjoined.parts.size() == strokes.size() ? strokes : unjoined.parts;
    }

    private void add(Stroke stroke) {
        var points = stroke.points();
        int begun = 0;
        for (int i = 0; i + 1 < points.size();) {
            int end = wayBack(points, i);
            if (i > 0 && end < points.size() - 1 && distance(points.get(i), points.get(end)) > shortest) {
                part(points, begun, i);
                begun = end;
            }
            i = Math.max(end, i + 1);
        }
        part(points, begun, points.size() - 1);
    }

    private void part(List<InkPoint> points, int from, int to) {
        parts.add(new Stroke(points.subList(from, to + 1)));
    }

    /** Where the way up or back that starts here ends. */
    private static int wayBack(List<InkPoint> points, int from) {
        int end = from;
        while (end + 1 < points.size() && leadsBack(points.get(end), points.get(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean leadsBack(InkPoint from, InkPoint to) {
        double right = to.x() - from.x();
        double up = from.y() - to.y();
        double degrees = (Math.toDegrees(Math.atan2(up, right)) + 360) % 360;
        return (right == 0 && up == 0) || (degrees > FROM && degrees < TO);
    }

    private static double distance(InkPoint from, InkPoint to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
}
