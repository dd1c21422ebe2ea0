package bitan.handwriting;

import java.nio.FloatBuffer;
import java.util.List;

import bitan.ink.Box;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * Strokes drawn anew as a small picture, the way the recognisers want to see a character: once or several times in a
 * row, each a little turned. Drawn by itself, for {@code java.awt} would look for a display.
 */
final class Drawing {
    /** Pixels on each side of one copy. */
    static final int SIDE = 48;
    /** A line is drawn no longer than this, in heights of the picture. */
    private static final double LONGEST = 40;
    private static final int STRIP = 8;
    /** Of the side, left white all around: measured best for both recognisers. */
    private static final double MARGIN = 0.14;
    /** Points nearer to the one before add nothing, in pixels: it bounds the work of a long scribble. */
    private static final double STEP = 0.5;
    /** In the unit of the ink; less is a dot. */
    private static final double LEAST = 1e-6;

    private final float[] covered;
    private final int width;
    private final double radius;

    /** Where a copy comes to stand: seen from a corner, x' = a x - b y + c, y' = b x + a y + d. */
    private record Place(Box corner, double a, double b, double c, double d) {

        /** In the middle of a square that begins at this column. */
        static Place of(List<Stroke> strokes, double degrees, int column) {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            var corner = strokes.getFirst().box();
            var turned = new Place(corner, cos, sin, 0, 0);
            var box = strokes.stream().flatMap(stroke -> stroke.points().stream()).map(turned::around)
                    .reduce(Box::with).orElseThrow();
            double extent = Math.max(box.width(), box.height());
            double scale = extent > LEAST ? SIDE * (1 - 2 * MARGIN) / extent : 0;
            return new Place(corner, cos * scale, sin * scale,
                    SIDE / 2.0 + column - scale * (box.left() + box.width() / 2),
                    SIDE / 2.0 - scale * (box.top() + box.height() / 2));
        }

        /** A line as high as the picture allows, from its left end on. */
        static Place ofLine(Box box, double scale) {
            return new Place(box, scale, 0, MARGIN * SIDE,
                    SIDE / 2.0 - scale * box.height() / 2);
        }

        private Box around(InkPoint point) {
            return new Box(x(point), y(point), x(point), y(point));
        }

        double x(InkPoint point) {
            return a * (point.x() - corner.left()) - b * (point.y() - corner.top()) + c;
        }

        double y(InkPoint point) {
            return b * (point.x() - corner.left()) + a * (point.y() - corner.top()) + d;
        }
    }

    private Drawing(int width, double pen) {
        this.width = width;
        this.covered = new float[width * SIDE];
        this.radius = pen / 2;
    }

    /**
     * Puts a picture of these strokes into {@code to}: three equal planes, white 1, black -1.
     *
     * @param pen how wide a line is, in pixels
     * @param turns for each copy, how far it is turned, in degrees
     */
    static void draw(List<Stroke> strokes, double pen, List<Double> turns, FloatBuffer to) {
        var drawing = new Drawing(turns.size() * SIDE, pen);
        for (int copy = 0; copy < turns.size(); copy++) {
            var place = Place.of(strokes, turns.get(copy), copy * SIDE);
            strokes.forEach(stroke -> drawing.stroke(stroke, place));
        }
        drawing.put(to);
    }

    /** Puts a picture of a whole line into {@code to}, {@link #width} pixels wide. */
    static void drawLine(List<Stroke> line, double pen, FloatBuffer to) {
        var box = Box.of(line);
        var drawing = new Drawing(width(line), pen);
        var place = Place.ofLine(box, scale(box));
        line.forEach(stroke -> drawing.stroke(stroke, place));
        drawing.put(to);
    }

    /** How many pixels wide a picture of a line is, a multiple of eight. */
    static int width(List<Stroke> line) {
        var box = Box.of(line);
        double width = box.width() * scale(box) + 2 * MARGIN * SIDE;
        return Math.max(SIDE, (int) Math.ceil(width / STRIP) * STRIP);
    }

    private static double scale(Box box) {
        double height = SIDE * (1 - 2 * MARGIN);
        return Math.min(height / Math.max(LEAST, box.height()),
                LONGEST * SIDE / Math.max(LEAST, box.width()));
    }

    private void put(FloatBuffer to) {
        for (int plane = 0; plane < 3; plane++) {
            for (float ink : covered) {
                to.put(1 - 2 * ink);
            }
        }
    }

    private void stroke(Stroke stroke, Place place) {
        double fromX = place.x(stroke.points().getFirst());
        double fromY = place.y(stroke.points().getFirst());
        line(fromX, fromY, fromX, fromY);
        for (var point : stroke.points()) {
            double toX = place.x(point);
            double toY = place.y(point);
            if (Math.hypot(toX - fromX, toY - fromY) >= STEP) {
                line(fromX, fromY, toX, toY);
                fromX = toX;
                fromY = toY;
            }
        }
    }

    /** A line with round ends; a pixel is as dark as the part of it that is covered, nearly. */
    private void line(double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        int lastX = bound(Math.max(fromX, toX) + radius + 1, width);
        int lastY = bound(Math.max(fromY, toY) + radius + 1, SIDE);
        for (int row = bound(Math.min(fromY, toY) - radius - 1, SIDE); row <= lastY; row++) {
            for (int column = bound(Math.min(fromX, toX) - radius - 1, width); column <= lastX; column++) {
                double px = column + 0.5 - fromX;
                double py = row + 0.5 - fromY;
                double along = square == 0 ? 0 : Math.clamp((px * dx + py * dy) / square, 0, 1);
                double away = Math.hypot(px - along * dx, py - along * dy);
                int at = row * width + column;
                covered[at] = Math.max(covered[at], (float) Math.clamp(radius + 0.5 - away, 0, 1));
            }
        }
    }

    private static int bound(double pixel, int side) {
        return (int) Math.clamp(pixel, 0, side - 1);
    }
}
