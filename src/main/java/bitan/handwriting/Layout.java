package bitan.handwriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ai.onnxruntime.OrtException;

import bitan.ink.Box;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * How a sheet was written: one hanzi, lines from left to right, one column from top to bottom, or columns from right to
 * left. The order of writing tells lines from columns, the recogniser a column from lines of one character. For one
 * reading.
 */
final class Layout {
    /** Of the width: what is higher may be a column. */
    private static final double HIGH = 1.3;
    /** What is no higher than this, of its width, is one hanzi rather than a column of them. */
    private static final double SURELY_HIGH = 1.5;
    /** What speaks for one hanzi where it is as high as {@link #HIGH}, as a logarithm of a likelihood. */
    private static final double ONE = 3;
    private static final double LEAST = 1e-4;
    /** What looks so much like one hanzi is one, in whatever order it was written. */
    private static final double SURE = 0.5;
    /** What has so few strokes and is wider than this, of its height, one picture takes for another on its side. */
    private static final int FEW_STROKES = 3;
    private static final double UPRIGHT = 0.8;
    /** A stroke at the left that was added late is no column. */
    private static final int FEWEST = 2;

    private final Looks readers;
    private final Segmentation segmentation;

    Layout(Looks readers) {
        this.readers = readers;
        this.segmentation = new Segmentation(readers);
    }

    /** What the strokes are if they are one hanzi. */
    Optional<Guess> asOneHanzi(List<Stroke> strokes) throws OrtException {
        var all = StrokeGroup.of(strokes);
        if (!all.mayBeOneCharacter()) {
            return Optional.empty();
        }
        var guess = studied(all);
        boolean one = OneHanzi.is(all, guess) && (guess.alone(true) >= SURE || columns(strokes).size() == 1);
        return one && !isRatherColumn(all, guess)
                ? Optional.of(guess.hanzi())
                : Optional.empty();
    }

    /** Takes the longer look only where it may change what the first one said. */
    private Guess studied(StrokeGroup all) throws OrtException {
        var guess = readers.look(List.of(all.strokes())).getFirst();
        boolean mayLieOnItsSide = all.strokes().size() <= FEW_STROKES
                && all.box().width() > UPRIGHT * all.box().height();
        return !mayLieOnItsSide && (guess.isSurelyHanzi() || guess.isHardlyHanzi())
                ? guess
                : readers.readers().study(List.of(all.strokes())).getFirst();
    }

    private boolean isRatherColumn(StrokeGroup all, Guess guess) throws OrtException {
        double high = all.box().height() / Math.max(LEAST, all.box().width());
        if (high < HIGH || InkLines.cut(all.strokes()).size() < 2) {
            return false;
        }
        double one = Math.log(Math.max(LEAST, guess.alone(true)))
                + new CharacterShape(all.box().width()).fits(Script.HANZI, all)
                + ONE * Math.clamp((SURELY_HIGH - high) / (SURELY_HIGH - HIGH), 0, 1);
        return segmentation.of(all.strokes(), Direction.DOWN).stream()
                .anyMatch(row -> row.groups().size() > 1 && row.score() > one);
    }

    /** The lines or columns in the order of reading, for each its likeliest rows of characters; none if too much work. */
    List<List<Segmentation.Row>> of(List<Stroke> strokes) throws OrtException {
        var columns = columns(strokes);
        if (columns.size() > 1) {
            var all = new ArrayList<List<Segmentation.Row>>();
            for (var column : columns) {
                all.add(segmentation.of(column, Direction.DOWN));
            }
            return all;
        }
        var strips = InkLines.cut(strokes);
        var sheet = new InkLines(segmentation).of(strips, strokes);
        return mayBeColumn(strokes, strips)
                ? likelier(sheet, segmentation.of(strokes, Direction.DOWN))
                : sheet.lines();
    }

    private static List<List<Segmentation.Row>> likelier(InkLines.Sheet sheet,
            List<Segmentation.Row> column) {
        boolean isColumn = !column.isEmpty() && column.getFirst().score() >= sheet.score();
        return isColumn ? List.of(column) : sheet.lines();
    }

    private static boolean mayBeColumn(List<Stroke> strokes, List<List<Stroke>> strips) {
        var box = Box.of(strokes);
        return strips.size() > 1 && box.height() > HIGH * box.width();
    }

    /** From right to left: as lines are cut, seen with the sheet turned; only one if they are no columns. */
    private static List<List<Stroke>> columns(List<Stroke> strokes) {
        var columns = InkLines.cut(strokes.stream().map(Layout::turned).toList());
        return columns.stream().anyMatch(column -> column.size() < FEWEST)
                ? List.of(strokes)
                : columns.stream().map(column -> column.stream().map(Layout::turnedBack).toList()).toList();
    }

    private static Stroke turned(Stroke stroke) {
        return new Stroke(stroke.points().stream()
                .map(p -> new InkPoint(p.y(), -p.x(), p.millis(), p.pressure())).toList());
    }

    private static Stroke turnedBack(Stroke stroke) {
        return new Stroke(stroke.points().stream()
                .map(p -> new InkPoint(-p.y(), p.x(), p.millis(), p.pressure())).toList());
    }

}
