package bitan.note.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * What the visitor wrote, as lines that stay sharp at any size, in a frame.
 *
 * @param ink with no more points than are seen, see {@link #of}
 */
record InkBlock(Ink ink, double room, double scale) implements Block {
    private static final double PADDING = 6;
    private static final double PEN = 1.8;
    /** Screens show 96 pixels where paper has 72 points; written larger than by hand need not be kept. */
    private static final double LARGEST_SCALE = 0.75;
    /** A page with more is larger than 60 KB; nobody writes as much on one sheet. */
    private static final int MOST_POINTS = 3000;

    /**
     * The ink as large as fits.
     *
     * @param room width in points
     * @param highest height in points
     */
    static InkBlock of(Ink ink, double room, double highest) {
        var box = ink.box();
        double scale = Math.min((room - 2 * PADDING) / Math.max(box.width(), 1),
                Math.min((highest - 2 * PADDING) / Math.max(box.height(), 1), LARGEST_SCALE));
        double step = 0.8;
        var thinned = thinned(ink, step / scale);
        while (thinned.size() > MOST_POINTS && step < room) {
            step *= 2;
            thinned = thinned(ink, step / scale);
        }
        return new InkBlock(thinned, room, scale);
    }

    /** Without the points that are closer than {@code step} to the one before; the last of a stroke stays. */
    private static Ink thinned(Ink ink, double step) {
        return new Ink(ink.strokes().stream().map(stroke -> thinned(stroke, step)).toList());
    }

    private static Stroke thinned(Stroke stroke, double step) {
        var all = stroke.points();
        var kept = new ArrayList<>(List.of(all.getFirst()));
        for (var point : all.subList(1, all.size())) {
            if (distance(kept.getLast(), point) >= step || point.equals(all.getLast())) {
                kept.add(point);
            }
        }
        return new Stroke(kept);
    }

    private static double distance(InkPoint a, InkPoint b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    @Override
    public double height() {
        return ink.box().height() * scale + 2 * PADDING;
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        canvas.box(0, top, room, height(), 0.6);
        var box = ink.box();
        for (var stroke : ink.strokes()) {
            canvas.stroke(stroke.points(), PEN, scale, PADDING - box.left() * scale,
                    top + PADDING - box.top() * scale);
        }
    }
}
