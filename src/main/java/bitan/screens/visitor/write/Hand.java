package bitan.screens.visitor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * Tells the pen, or the finger that writes, from a palm and from other fingers: only one of them writes at a time.
 * What rests without moving gives way to what comes after it. Not thread-safe.
 */
final class Hand {
    /** What a touch meant. */
    enum Meaning {
        /** Nothing: another finger, or the palm. */
        NONE,
        /** A stroke begins. */
        BEGUN,
        /** A stroke begins, and the one there was is none: a palm was set down before the pen. */
        BEGUN_ANEW,
        /** The stroke goes on. */
        WENT_ON
    }

    /** A resting hand moves less, pixels: about 3 mm on a monitor of 96 dpi. */
    private static final double STILL = 12;
    /** Who rests longer in one place does not write a dot, milliseconds. */
    private static final long LONGEST_DOT = 1000;

    private final List<InkPoint> points = new ArrayList<>();
    private long writer;

    /** Something with this name was set down. */
    Meaning press(long name, InkPoint point) {
        boolean writing = !points.isEmpty();
        if (writing && (name == writer || !isStill())) {
            return Meaning.NONE;
        }
        writer = name;
        points.clear();
        points.add(point);
        return writing ? Meaning.BEGUN_ANEW : Meaning.BEGUN;
    }

    /** It moved. */
    Meaning move(long name, InkPoint point) {
        if (points.isEmpty() || name != writer || isWhere(points.getLast(), point)) {
            return Meaning.NONE;
        }
        points.add(point);
        return Meaning.WENT_ON;
    }

    /** It was lifted; the stroke, if it wrote one. */
    Optional<Stroke> lift(long name, InkPoint point) {
        if (points.isEmpty() || name != writer) {
            return Optional.empty();
        }
        boolean rested = isStill() && point.millis() - points.getFirst().millis() > LONGEST_DOT;
        var stroke = new Stroke(points);
        points.clear();
        return rested ? Optional.empty() : Optional.of(stroke);
    }

    /** Forgets what is down, as when the sheet goes away under the hand. */
    void forget() {
        points.clear();
    }

    /** Whether a stroke is being drawn. */
    boolean isWriting() {
        return !points.isEmpty();
    }

    private boolean isStill() {
        var start = points.getFirst();
        return points.stream().allMatch(p -> Math.hypot(p.x() - start.x(), p.y() - start.y()) < STILL);
    }

    private static boolean isWhere(InkPoint one, InkPoint other) {
        return one.x() == other.x() && one.y() == other.y();
    }
}
