package bitan.screens.shared.ink;

import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * One stroke as a smooth line that can grow. It is made of short pieces, so that what is added to a long stroke costs
 * no more than what is added to a short one. FX thread only.
 */
public final class StrokeLine extends Group {
    /** Width of a line drawn with {@link InkPoint#NO_PRESSURE}, pixels of the sheet. */
    public static final double PEN = 5;
    /** Points of one piece. */
    private static final int PIECE = 48;
    /** From this difference on, a new piece of another width begins. */
    private static final double PRESSURE_STEP = 0.08;

    private final double least;
    private Path piece;
    private InkPoint last;
    private double pressure;
    private int points;

    /**
     * A stroke set down here: a dot.
     *
     * @param least width of the thinnest line, pixels of the sheet
     */
    public StrokeLine(InkPoint start, double least) {
        this.least = least;
        last = start;
        pressure = start.pressure();
        piece = begin(start.x(), start.y());
        // A line has to have a length to be drawn at all.
        piece.getElements().add(new LineTo(start.x() + 0.01, start.y()));
    }

    /** A whole stroke. */
    public static StrokeLine of(Stroke stroke, double least) {
        var line = new StrokeLine(stroke.points().getFirst(), least);
        stroke.points().stream().skip(1).forEach(line::grow);
        return line;
    }

    /** The pen went on to here: rounded at the last point, straight for the last bit. */
    public void grow(InkPoint point) {
        double x = (last.x() + point.x()) / 2;
        double y = (last.y() + point.y()) / 2;
        var elements = piece.getElements();
        elements.set(elements.size() - 1, new QuadCurveTo(last.x(), last.y(), x, y));
        last = point;
        points++;
        if (points >= PIECE || Math.abs(point.pressure() - pressure) > PRESSURE_STEP) {
            points = 0;
            pressure = point.pressure();
            piece = begin(x, y);
        }
        piece.getElements().add(new LineTo(point.x(), point.y()));
    }

    private Path begin(double x, double y) {
        var path = new Path(new MoveTo(x, y));
        path.getStyleClass().add("pen-line");
        path.setStrokeWidth(Math.max(least, PEN * (0.5 + pressure)));
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        getChildren().add(path);
        return path;
    }
}
