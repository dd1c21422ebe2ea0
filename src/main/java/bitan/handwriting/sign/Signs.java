package bitan.handwriting.sign;

import java.util.ArrayList;
import java.util.List;

import bitan.ink.Box;
import bitan.ink.Stroke;

/** Finds what is drawn among or instead of words. Any thread. */
public final class Signs {
    /** Wider than high by this, a circle is no 0. */
    private static final double WIDE = 1.05;
    /** Of its extent: a circle that is drawn closes so well; who writes a 0 is in a hurry. */
    private static final double CLOSED = 0.06;
    private static final int SCRIBBLE = 6;
    /** A pen reports some 60 points a second or more: a flat line of fewer is a dash of the hand, and no slow \u4e00. */
    private static final int SLOW = 10;
    /** Of the shaft: a head of an arrow is no larger, and no farther from its end. */
    private static final double HEAD = 0.5;
    private static final double HEAD_AWAY = 0.15;
    /** Strokes within a circle, or above a line, that make words. */
    private static final int LEAST = 2;
    /** Of the height of what is above: an underline is longer, and lies in the lowest part. */
    private static final double UNDERLINE = 1.6;
    private static final double LOWEST = 0.85;
    /** Of the extent of a circle: what it encloses may reach so far beyond it. */
    private static final double BEYOND = 0.08;

    private Signs() {
    }

    /** Whether strokes are a sign that people draw as well as write: a quick line, dot, circle, cross, tick, arrow, scribble. */
    public static boolean isDrawn(List<Stroke> strokes) {
        var paths = strokes.stream().map(PenPath::of).toList();
        return switch (paths.size()) {
            case 1 -> isSign(paths.getFirst());
            case 2 -> isCross(paths.getFirst(), paths.getLast())
                    || isArrow(paths.getFirst(), paths.getLast())
                    || isArrow(paths.getLast(), paths.getFirst());
            default -> false;
        };
    }

    private static boolean isSign(PenPath path) {
        return path.extent() == 0 || (path.isFlat() && path.points().size() < SLOW) || path.isTick()
                || path.reversals() >= SCRIBBLE
                || (path.gap() < CLOSED && path.box().width() > WIDE * path.box().height());
    }

    private static boolean isCross(PenPath one, PenPath other) {
        double extent = Math.max(one.extent(), other.extent());
        return isDiagonal(one) && isDiagonal(other) && Math.min(one.extent(), other.extent()) > 0.7 * extent
                && falls(one) != falls(other) && meet(one.box(), other.box());
    }

    private static boolean isDiagonal(PenPath path) {
        return path.isStraight() && Math.min(path.box().width(), path.box().height()) > 0.4 * path.extent();
    }

    private static boolean falls(PenPath path) {
        var from = path.points().getFirst();
        var to = path.points().getLast();
        return (to.x() - from.x()) * (to.y() - from.y()) > 0;
    }

    private static boolean meet(Box one, Box other) {
        var both = one.with(other);
        return both.width() < 0.75 * (one.width() + other.width())
                && both.height() < 0.75 * (one.height() + other.height());
    }

    private static boolean isArrow(PenPath shaft, PenPath head) {
        double far = Math.min(PenPath.distance(head.corner(), shaft.points().getFirst()),
                PenPath.distance(head.corner(), shaft.points().getLast()));
        return shaft.isStraight() && head.isHead() && head.extent() < HEAD * shaft.extent()
                && far < HEAD_AWAY * shaft.extent();
    }

    /** The strokes that belong to characters: without circles around others and lines under them that came later. */
    public static List<Stroke> withoutMarks(List<Stroke> strokes) {
        var kept = new ArrayList<Stroke>();
        for (int i = 0; i < strokes.size(); i++) {
            var others = new ArrayList<>(strokes);
            others.remove(i);
            var earlier = strokes.subList(0, i);
            var path = PenPath.of(strokes.get(i));
            if (!(circles(path, others) || underlines(path, earlier))) {
                kept.add(strokes.get(i));
            }
        }
        return kept;
    }

    /** A frame of a hanzi, as of 国, is written before what it holds and is as high as the characters beside it. */
    private static boolean circles(PenPath path, List<Stroke> others) {
        double beyond = BEYOND * path.extent();
        return path.gap() <= 0.3
                && others.stream().filter(stroke -> holds(path.box(), stroke.box(), beyond)).count() > LEAST;
    }

    private static boolean holds(Box outer, Box inner, double beyond) {
        return inner.left() > outer.left() - beyond && inner.right() < outer.right() + beyond
                && inner.top() > outer.top() - beyond && inner.bottom() < outer.bottom() + beyond;
    }

    private static boolean underlines(PenPath path, List<Stroke> earlier) {
        var above = earlier.stream()
                .filter(stroke -> middle(stroke.box()) > path.box().left()
                        && middle(stroke.box()) < path.box().right() && stroke.box().top() < path.box().top())
                .toList();
        if (above.size() <= LEAST || !path.isFlat()) {
            return false;
        }
        var box = Box.of(above);
        return path.box().width() > UNDERLINE * box.height()
                && path.box().top() > box.top() + LOWEST * box.height();
    }

    private static double middle(Box box) {
        return (box.left() + box.right()) / 2;
    }

    /**
     * Where strokes may cross out what was written before them: runs of straight lines or a scribble through the middle
     * of it.
     *
     * @param from the first of the strokes that may cross out
     * @param to behind the last of them
     * @param scribble whether it is one stroke to and fro
     * @param crossed the places of the strokes that would be gone
     */
    public record Crossing(int from, int to, boolean scribble, List<Integer> crossed) {}

    /** Nothing more is written into what is crossed out. */
    private static boolean isLast(List<Integer> crossed, List<PenPath> paths, int to) {
        var box = crossed.stream().map(i -> paths.get(i).box()).reduce(Box::with).orElseThrow();
        return paths.subList(to, paths.size()).stream().map(PenPath::box)
                .noneMatch(later -> middle(later) > box.left() && middle(later) < box.right()
                        && later.top() < box.bottom() && later.bottom() > box.top());
    }

    /** All that may be meant so, by their shape alone, in the order of writing; the longest run first at each place. */
    public static List<Crossing> crossings(List<Stroke> strokes) {
        var paths = strokes.stream().map(PenPath::of).toList();
        var found = new ArrayList<Crossing>();
        for (int from = 1; from < paths.size(); from++) {
            for (int to = Math.min(paths.size(), from + 2); to > from; to--) {
                var crossed = CrossedOut.by(paths.subList(from, to), paths.subList(0, from));
                if (!crossed.isEmpty() && isLast(crossed, paths, to)) {
                    found.add(
                            new Crossing(from, to, CrossedOut.isScribble(paths.subList(from, to)), crossed));
                }
            }
        }
        return found;
    }
}
