package bitan.handwriting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * Writes characters as a hand does, the same again for the same seed. Moderate noise is: a slope of up to 5°, a slant
 * of up to 0.08, up to 8 % wider or narrower; each stroke moved by 2 % of the character (standard deviation), turned
 * by up to 4° and up to 8 % longer or shorter; each corner moved by 0.8 %; then rounded, and a point every 2 %.
 */
public final class Hand {
    private static final double STEP = 0.02;
    private static final long MILLIS_A_POINT = 10;
    private static final long MILLIS_LIFTED = 140;

    private final Medians medians;
    private final Random random;
    private final Manner manner;
    private long now;

    /** How a character's strokes follow each other. */
    public enum Manner {
        /** As taught. */
        NEAT,
        /** In any order, each from either end. */
        ANY_ORDER,
        /** The pen stays down between half of the strokes. */
        JOINED
    }

    /** A hand with its habits. */
    public Hand(Medians medians, long seed, Manner manner) {
        this.medians = medians;
        this.random = new Random(seed);
        this.manner = manner;
    }

    /** One character in a square of 300. */
    public Ink character(String character) {
        now = 0;
        return new Ink(write(character, 100, 100, 300));
    }

    /**
     * A line of characters about 100 high: sizes ±15 %, the space between two of them up to 30 % of their size, the
     * baseline up and down by up to 8 %.
     */
    public Ink line(String text) {
        return new Ink(line(text, 0, 0));
    }

    /** Lines below each other, half a character apart. */
    public Ink lines(List<String> texts) {
        var all = new ArrayList<Stroke>();
        for (int i = 0; i < texts.size(); i++) {
            all.addAll(line(texts.get(i), within(20), i * 150));
        }
        return new Ink(all);
    }

    /** Columns from right to left, each from top to bottom, a character apart. */
    public Ink columns(List<String> texts) {
        var all = new ArrayList<Stroke>();
        for (int i = 0; i < texts.size(); i++) {
            var characters = texts.get(i).codePoints().mapToObj(Character::toString).toList();
            for (int j = 0; j < characters.size(); j++) {
                all.addAll(write(characters.get(j), i * -180 + within(6), j * 125, 100));
            }
        }
        return new Ink(all);
    }

    private List<Stroke> line(String text, double left, double top) {
        var all = new ArrayList<Stroke>();
        double x = left;
        for (var character : text.codePoints().mapToObj(Character::toString).toList()) {
            double size = 100 * (1 + within(0.15));
            var strokes = write(character, x, top + (100 - size) / 2 + within(8), size);
            var box = new Ink(strokes).box();
            double back = x - box.left();
            all.addAll(strokes.stream().map(stroke -> moved(stroke, back)).toList());
            x += box.width() + size * (0.02 + 0.28 * random.nextDouble());
        }
        return all;
    }

    private static Stroke moved(Stroke stroke, double dx) {
        return new Stroke(
                stroke.points().stream().map(p -> InkPoint.at(p.x() + dx, p.y(), p.millis())).toList());
    }

    private List<Stroke> write(String character, double left, double top, double size) {
        var affine = Affine.around(0.5, 0.5, Math.toRadians(within(5)), within(0.08), 1 + within(0.08));
        var strokes = new ArrayList<List<double[]>>();
        for (var median : medians.of(character)) {
            strokes.add(stroke(median, affine));
        }
        return ordered(strokes).stream().map(stroke -> timed(stroke, left, top, size)).toList();
    }

    private List<double[]> stroke(double[][] median, Affine affine) {
        var middle = median[median.length / 2];
        var own = Affine.around(middle[0] / Medians.SQUARE, middle[1] / Medians.SQUARE,
                Math.toRadians(within(4)), 0, 1).scaled(1 + within(0.08))
                .moved(random.nextGaussian() * 0.02, random.nextGaussian() * 0.02);
        var corners = new ArrayList<double[]>();
        for (var point : median) {
            corners.add(affine.apply(own.apply(new double[]{
                    point[0] / Medians.SQUARE + random.nextGaussian() * 0.008,
                    point[1] / Medians.SQUARE + random.nextGaussian() * 0.008})));
        }
        return corners;
    }

    private List<List<double[]>> ordered(List<List<double[]>> strokes) {
        return switch (manner) {
            case NEAT -> strokes;
            case ANY_ORDER -> shuffled(strokes);
            case JOINED -> joined(strokes);
        };
    }

    private List<List<double[]>> shuffled(List<List<double[]>> strokes) {
        var any = new ArrayList<List<double[]>>();
        strokes.forEach(stroke -> any.add(random.nextBoolean() ? stroke : stroke.reversed()));
        Collections.shuffle(any, random);
        return any;
    }

    private List<List<double[]>> joined(List<List<double[]>> strokes) {
        var joined = new ArrayList<List<double[]>>();
        for (var stroke : strokes) {
            if (!joined.isEmpty() && random.nextBoolean()) {
                joined.getLast().addAll(stroke);
            } else {
                joined.add(new ArrayList<>(stroke));
            }
        }
        return joined;
    }

    private Stroke timed(List<double[]> corners, double left, double top, double size) {
        now += MILLIS_LIFTED;
        var points = new ArrayList<InkPoint>();
        for (var point : Curve.through(corners, STEP)) {
            points.add(InkPoint.at(left + point[0] * size, top + point[1] * size, now));
            now += MILLIS_A_POINT;
        }
        return new Stroke(points);
    }

    private double within(double most) {
        return (random.nextDouble() * 2 - 1) * most;
    }
}
