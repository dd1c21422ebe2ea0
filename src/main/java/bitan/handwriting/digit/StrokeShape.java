package bitan.handwriting.digit;

import java.util.List;

import bitan.ink.Box;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * What the network sees of strokes: how much of the line goes in each of four directions in each field of a grid, where
 * strokes begin and end, and the proportions. Neither the order of strokes nor their direction counts.
 */
final class StrokeShape {
    private static final int SIDE = 8;
    private static final int DIRECTIONS = 4;
    private static final int ENDS_SIDE = 6;
    private static final int ENDS = SIDE * SIDE * DIRECTIONS;
    private static final int PROPORTIONS = ENDS + ENDS_SIDE * ENDS_SIDE;
    /** How many numbers describe strokes. */
    static final int SIZE = PROPORTIONS + 3;

    /** Of the larger extent: the line is measured in pieces no longer than this. */
    private static final double STEP = 0.02;
    /** How much less narrow something is shown than it is: 1 as it is, 0 as a square. */
    private static final double NARROWING = 0.6;
    /** In the unit of the ink; less is a dot. */
    private static final double LEAST = 1e-6;

    private final float[] values = new float[SIZE];
    private final Box box;
    private final double scaleX;
    private final double scaleY;
    private double length;

    private StrokeShape(Box box) {
        this.box = box;
        double larger = Math.max(box.width(), box.height());
        double smaller = Math.min(box.width(), box.height());
        double shown = larger < LEAST ? 0 : Math.pow(smaller / larger, NARROWING);
        boolean wide = box.width() >= box.height();
        scaleX = scale(box.width(), wide ? 1 : shown);
        scaleY = scale(box.height(), wide ? shown : 1);
    }

    private static double scale(double extent, double shown) {
        return extent < LEAST ? 0 : shown / extent;
    }

    /** The description of strokes; there must be one. */
    static float[] of(List<Stroke> strokes) {
        var shape = new StrokeShape(Box.of(strokes));
        for (var stroke : strokes) {
            shape.line(stroke.points());
            shape.end(stroke.points().getFirst());
            shape.end(stroke.points().getLast());
        }
        return shape.finished(strokes.size());
    }

    private double x(InkPoint point) {
        return 0.5 + (point.x() - box.left() - box.width() / 2) * scaleX;
    }

    private double y(InkPoint point) {
        return 0.5 + (point.y() - box.top() - box.height() / 2) * scaleY;
    }

    private void line(List<InkPoint> points) {
        for (int i = 1; i < points.size(); i++) {
            double fromX = x(points.get(i - 1));
            double fromY = y(points.get(i - 1));
            double dx = x(points.get(i)) - fromX;
            double dy = y(points.get(i)) - fromY;
            double far = Math.hypot(dx, dy);
            int parts = (int) Math.ceil(far / STEP);
            double turn = (Math.atan2(dy, dx) + Math.PI) / Math.PI * DIRECTIONS;
            for (int part = 0; part < parts; part++) {
                double along = (part + 0.5) / parts;
                piece(fromX + along * dx, fromY + along * dy, turn, far / parts);
            }
            length += far;
        }
    }

    private void piece(double x, double y, double turn, double far) {
        int lower = (int) turn;
        double upper = turn - lower;
        spread(x, y, SIDE, lower % DIRECTIONS * SIDE * SIDE, far * (1 - upper));
        spread(x, y, SIDE, (lower + 1) % DIRECTIONS * SIDE * SIDE, far * upper);
    }

    private void end(InkPoint point) {
        spread(x(point), y(point), ENDS_SIDE, ENDS, 0.5);
    }

    /** Adds to the four fields around a place, to the nearest most. */
    private void spread(double x, double y, int side, int from, double amount) {
        double column = Math.clamp(x, 0, 1) * (side - 1);
        double row = Math.clamp(y, 0, 1) * (side - 1);
        int left = Math.min((int) column, side - 2);
        int top = Math.min((int) row, side - 2);
        double right = column - left;
        double below = row - top;
        int at = from + top * side + left;
        values[at] += (float) (amount * (1 - right) * (1 - below));
        values[at + 1] += (float) (amount * right * (1 - below));
        values[at + side] += (float) (amount * (1 - right) * below);
        values[at + side + 1] += (float) (amount * right * below);
    }

    private float[] finished(int strokes) {
        for (int i = 0; i < ENDS; i++) {
            values[i] = (float) Math.sqrt(values[i] * SIDE);
        }
        double both = box.width() + box.height();
        values[PROPORTIONS] = both < LEAST ? 0.5f : (float) (box.width() / both);
        values[PROPORTIONS + 1] = (float) Math.min(2, strokes / 4.0);
        values[PROPORTIONS + 2] = (float) Math.min(2, length / 4);
        return values;
    }
}
