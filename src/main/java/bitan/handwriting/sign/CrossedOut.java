package bitan.handwriting.sign;

import java.util.List;
import java.util.stream.IntStream;

import bitan.ink.Box;

/** Which strokes a line, a cross, a double line or a scribble would cross out. */
final class CrossedOut {
    /** Of the extent: it reaches over so much of what it crosses out. */
    private static final double REACH = 0.75;
    /** Of the height: a line through it keeps so far away from its edges. */
    private static final double EDGE = 0.22;
    private static final int SCRIBBLE = 4;
    /** A stroke of a character itself rarely goes through more of its strokes. */
    private static final int MET = 3;
    /** Of so many strokes, a character is taken to be one, and no part of one. */
    private static final int WHOLE = 4;
    /** Of the width: so far beyond both sides a line is drawn that is to cross out. */
    private static final double BEYOND = 0.02;

    private CrossedOut() {
    }

    /** The places of the strokes before it that it crosses out; none if it is nothing of the kind. */
    static List<Integer> by(List<PenPath> pen, List<PenPath> before) {
        boolean scribble = isScribble(pen);
        if (!scribble && !pen.stream().allMatch(PenPath::isStraight)) {
            return List.of();
        }
        var box = pen.stream().map(PenPath::box).reduce(Box::with).orElseThrow();
        var under = IntStream.range(0, before.size()).filter(i -> isUnder(before.get(i).box(), box)).boxed()
                .toList();
        if (under.size() < 2) {
            return List.of();
        }
        var text = under.stream().map(i -> before.get(i).box()).reduce(Box::with).orElseThrow();
        boolean over = box.width() >= REACH * text.width();
        boolean covers = over && box.height() >= REACH * 0.7 * text.height();
        boolean through = over && box.top() > text.top() + EDGE * text.height()
                && box.bottom() < text.bottom() - EDGE * text.height();
        boolean crosses = through || (pen.size() == 2 && covers && isCross(pen));
        boolean beyond = under.size() >= WHOLE && through && box.left() < text.left() - BEYOND * text.width()
                && box.right() > text.right() + BEYOND * text.width();
        boolean meant = scribble
                ? over && (covers || through)
                : crosses && met(pen, under, before) >= (beyond ? 1 : MET);
        return meant ? under : List.of();
    }

    static boolean isScribble(List<PenPath> pen) {
        return pen.size() == 1 && pen.getFirst().reversals() >= SCRIBBLE;
    }

    /** How many strokes these go through. */
    private static long met(List<PenPath> pen, List<Integer> under, List<PenPath> before) {
        return under.stream().filter(i -> pen.stream().anyMatch(line -> line.goesThrough(before.get(i))))
                .count();
    }

    private static boolean isCross(List<PenPath> pen) {
        return pen.stream().allMatch(path -> path.box().height() > 0.3 * path.box().width());
    }

    /** Within its width, and beside it in height: what stands on the same line. */
    private static boolean isUnder(Box stroke, Box pen) {
        double middle = (stroke.left() + stroke.right()) / 2;
        double far = Math.max(pen.width(), pen.height());
        double centre = (pen.top() + pen.bottom()) / 2;
        return middle > pen.left() - 0.05 * far && middle < pen.right() + 0.05 * far
                && stroke.top() < centre + far && stroke.bottom() > centre - far;
    }
}
