package bitan.handwriting.hanzi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import bitan.ink.Box;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * The pen's way through all strokes of a character and, lifted, between them: points at even distances, whatever the
 * size. Strokes that are joined change it little. Immutable. The numbers were chosen on neat characters of two
 * collections.
 */
public final class PenWay {
    private static final int POINTS = 48;
    /** How many points one hand may be behind the other. */
    private static final int BAND = 16;
    /** How much less narrow something is seen than it is: 1 as it is, 0 as a square. */
    private static final double NARROWING = 0.6;
    /** What counts: the place, of which so much at most, the direction, and whether the pen is down. */
    private static final double PLACE = 8;
    private static final double FARTHEST = 0.15;
    private static final double DIRECTION = 0.5;
    private static final double DOWN = 0.3;
    /** How much it counts where both pens are lifted. */
    private static final double LIFTED = 0.3;
    private static final double LEAST = 1e-9;

    private final List<Step> steps;

    /** A point of the way, the direction in which it goes on, and whether it leaves ink. */
    private record Step(double x, double y, double toX, double toY, boolean down) {

        double away(Step other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double turned = (1 - toX * other.toX - toY * other.toY) / 2;
            double sum = PLACE * Math.min(FARTHEST, dx * dx + dy * dy) + DIRECTION * turned
                    + (down == other.down ? 0 : DOWN);
            return down || other.down ? sum : LIFTED * sum;
        }
    }

    /** A straight part of the way. */
    private record Part(double x, double y, double toX, double toY, boolean down) {

        double length() {
            return Math.hypot(toX - x, toY - y);
        }

        Step at(double along) {
            double length = Math.max(LEAST, length());
            return new Step(x + (toX - x) * along / length, y + (toY - y) * along / length,
                    (toX - x) / length,
                    (toY - y) / length, down);
        }
    }

    private PenWay(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The way through these strokes in this order; there must be one. */
    public static PenWay of(List<Stroke> strokes) {
        var parts = parts(strokes);
        double step = parts.stream().mapToDouble(Part::length).sum() / POINTS;
        var steps = new ArrayList<Step>();
        int part = 0;
        double before = 0;
        for (int i = 0; i < POINTS; i++) {
            double at = step * (i + 0.5);
            while (part < parts.size() - 1 && before + parts.get(part).length() < at) {
                before += parts.get(part).length();
                part++;
            }
            steps.add(parts.get(part).at(Math.clamp(at - before, 0, parts.get(part).length())));
        }
        return new PenWay(steps);
    }

    private static List<Part> parts(List<Stroke> strokes) {
        var box = Box.of(strokes);
        double extent = Math.max(LEAST, Math.max(box.width(), box.height()));
        double scaleX = scale(box.width(), extent);
        double scaleY = scale(box.height(), extent);
        var parts = new ArrayList<Part>();
        double x = Double.NaN;
        double y = Double.NaN;
        for (var stroke : strokes) {
            boolean down = false;
            for (InkPoint point : stroke.points()) {
                double toX = (point.x() - box.left() - box.width() / 2) * scaleX;
                double toY = (point.y() - box.top() - box.height() / 2) * scaleY;
                parts.add(new Part(parts.isEmpty() ? toX : x, parts.isEmpty() ? toY : y, toX, toY, down));
                x = toX;
                y = toY;
                down = true;
            }
        }
        return parts;
    }

    private static double scale(double side, double extent) {
        return side < LEAST ? 0 : Math.pow(side / extent, NARROWING) / side;
    }

    /** How far this way is from another, 0 to 1: the points of both are matched in their order (dynamic time warping). */
    public double away(PenWay other) {
        var before = new double[POINTS + 1];
        Arrays.fill(before, Double.POSITIVE_INFINITY);
        before[0] = 0;
        for (int i = 1; i <= POINTS; i++) {
            var now = new double[POINTS + 1];
            Arrays.fill(now, Double.POSITIVE_INFINITY);
            for (int j = Math.max(1, i - BAND); j <= Math.min(POINTS, i + BAND); j++) {
                double away = steps.get(i - 1).away(other.steps.get(j - 1));
                now[j] = Math.min(before[j - 1] + 2 * away, Math.min(before[j], now[j - 1]) + away);
            }
            before = now;
        }
        return before[POINTS] / (2 * POINTS);
    }
}
