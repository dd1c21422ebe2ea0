package bitan.handwriting;

import java.nio.FloatBuffer;
import java.util.List;

import bitan.ink.Box;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * Strokes drawn anew as a small picture, the way the recognisers want to see a character. Drawn by itself, for
 * {@code java.awt} would look for a display.
 */
final class Drawing {
    /** Pixels on each side. */
    static final int SIDE = 48;
    /** Of the side, left white all around: measured best for both recognisers. */
    private static final double MARGIN = 0.14;
    /** Points nearer to the one before add nothing, in pixels: it bounds the work of a long scribble. */
    private static final double STEP = 0.5;
    /** In the unit of the ink; less is a dot. */
    private static final double LEAST = 1e-6;

    private final float[] covered = new float[SIDE * SIDE];
    private final Box box;
    private final double scale;
    private final double radius;

    private Drawing(Box box, double pen) {
        this.box = box;
        double extent = Math.max(box.width(), box.height());
        this.scale = extent > LEAST ? SIDE * (1 - 2 * MARGIN) / extent : 0;
        this.radius = pen / 2;
    }

    /**
     * Puts a picture of these strokes into {@code to}: three equal planes, white 1, black -1.
     *
     * @param pen how wide a line is, in pixels
     */
    static void draw(List<Stroke> strokes, double pen, FloatBuffer to) {
        var drawing = new Drawing(strokes.stream().map(Stroke::box).reduce(Box::with).orElseThrow(), pen);
        strokes.forEach(drawing::stroke);
        for (int plane = 0; plane < 3; plane++) {
            for (float ink : drawing.covered) {
                to.put(1 - 2 * ink);
            }
        }
    }

    private void stroke(Stroke stroke) {
        double fromX = x(stroke.points().getFirst());
        double fromY = y(stroke.points().getFirst());
        line(fromX, fromY, fromX, fromY);
        for (var point : stroke.points()) {
            double toX = x(point);
            double toY = y(point);
            if (Math.hypot(toX - fromX, toY - fromY) >= STEP) {
                line(fromX, fromY, toX, toY);
                fromX = toX;
                fromY = toY;
            }
        }
    }

    private double x(InkPoint point) {
        return (point.x() - box.left() - box.width() / 2) * scale + SIDE / 2.0;
    }

    private double y(InkPoint point) {
        return (point.y() - box.top() - box.height() / 2) * scale + SIDE / 2.0;
    }

    /** A line with round ends; a pixel is as dark as the part of it that is covered, nearly. */
    private void line(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        int lastX = bound(Math.max(fromX, toX) + radius + 1);
        int lastY = bound(Math.max(fromY, toY) + radius + 1);
        for (int row = bound(Math.min(fromY, toY) - radius - 1); row <= lastY; row++) {
            for (int column = bound(Math.min(fromX, toX) - radius - 1); column <= lastX; column++) {
                double px = column + 0.5 - fromX;
                double py = row + 0.5 - fromY;
                double along = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
                double away = Math.hypot(px - along * dx, py - along * dy);
                int at = row * SIDE + column;
                covered[at] = Math.max(covered[at], (float) Math.clamp(radius + 0.5 - away, 0, 1));
            }
        }
    }

    private static int bound(double pixel) {
        return (int) Math.clamp(pixel, 0, SIDE - 1);
    }
}
