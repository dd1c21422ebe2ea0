package bitan.handwriting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import ai.onnxruntime.OrtException;

import bitan.handwriting.sign.Signs;
import bitan.handwriting.sign.Signs.Crossing;
import bitan.ink.Box;
import bitan.ink.Stroke;

/**
 * Takes out what the writer crossed out. Whether strokes cross out or belong to a character, their shape alone does not
 * tell: a character that reads better without them, or was finished before, is crossed out. For one reading.
 */
final class CrossingOut {
    /** Of the height: what is wider is more than one character, and no stroke of a character goes through two. */
    private static final double WORD = 1.7;
    private static final double READABLE = 0.3;
    /** So much less likely it has to be with one line more than without: characters have such strokes themselves. */
    private static final double WORSE = 0.6;
    /** What reads so well without them, and the same with them, was finished before. */
    private static final double SURE = 0.9;
    /** So near to the pen's way through a hanzi without the line, and so much nearer than with it. */
    private static final double NEAR = 0.2;
    private static final double NEARER = 0.01;
    private static final int MOST_TRIES = 24;

    private final Looks readers;
    private int tries;

    CrossingOut(Looks readers) {
        this.readers = readers;
    }

    /** The strokes that still count, in their order. */
    List<Stroke> kept(List<Stroke> strokes) throws OrtException {
        var gone = new TreeSet<Integer>();
        for (var crossing : Signs.crossings(strokes)) {
            var crossed = crossing.crossed().stream().filter(i -> !gone.contains(i)).toList();
            if (crossed.size() > 1 && !gone.contains(crossing.from()) && tries < MOST_TRIES
                    && crossesOut(crossing, crossed, strokes)) {
                gone.addAll(crossed);
                for (int i = crossing.from(); i < crossing.to(); i++) {
                    gone.add(i);
                }
            }
        }
        var kept = new ArrayList<Stroke>();
        for (int i = 0; i < strokes.size(); i++) {
            if (!gone.contains(i)) {
                kept.add(strokes.get(i));
            }
        }
        return kept;
    }

    private boolean crossesOut(Crossing crossing, List<Integer> crossed, List<Stroke> strokes)
            throws OrtException {
        var without = crossed.stream().map(strokes::get).toList();
        var box = Box.of(without);
        if (box.width() > WORD * box.height()) {
            return true;
        }
        tries++;
        var with = new ArrayList<>(without);
        with.addAll(strokes.subList(crossing.from(), crossing.to()));
        var guesses = readers.look(List.of(without, with));
        double before = guesses.getFirst().best();
        boolean line = crossing.to() - crossing.from() == 1 && !crossing.scribble();
        boolean more = guesses.getFirst().text().equals(guesses.getLast().text());
        if (before <= READABLE) {
            return false;
        }
        return line
                ? isNearer(without, guesses.getFirst(), with, guesses.getLast())
                        && ((more && before >= SURE) || guesses.getLast().best() < WORSE * before
                                || isNear(without, guesses.getFirst()))
                : more || guesses.getLast().best() < before;
    }

    /** A line that belongs to a character brings the pen's way nearer to the usual one, and another leads away. */
    private boolean isNearer(List<Stroke> without, Guess one, List<Stroke> with, Guess other) {
        return away(without, one) + NEARER < away(with, other);
    }

    private boolean isNear(List<Stroke> strokes, Guess guess) {
        return away(strokes, guess) < NEAR;
    }

    private double away(List<Stroke> strokes, Guess guess) {
        return readers.readers().away(strokes, guess.text());
    }
}
