package bitan.handwriting.digit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import bitan.handwriting.Affine;
import bitan.handwriting.Curve;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * Writes digits and letters as hands do: ways of writing them that we drew ourselves ({@code ways.tsv}, and small
 * letters that look like no digit in {@code none.tsv}), each slanted, stretched, turned, bent and shortened at random.
 * The same again for the same random numbers.
 */
final class DigitHand {
    private static final double SQUARE = 100;
    private static final double STEP = 0.03;
    /** How far a stroke comes to stand from where it should. */
    private static final double LOOSE = 0.035;

    private final List<List<List<List<double[]>>>> ways = new ArrayList<>();
    private final List<List<List<double[]>>> none;
    private final Random random;

    DigitHand(Random random) {
        this.random = random;
        for (int i = 0; i < DigitNetwork.CHARACTERS.length(); i++) {
            ways.add(new ArrayList<>());
        }
        for (var line : lines("ways.tsv")) {
            ways.get(DigitNetwork.CHARACTERS.indexOf(line.charAt(0))).add(way(line));
        }
        none = lines("none.tsv").stream().map(DigitHand::way).toList();
    }

    /** One of {@link DigitNetwork#CHARACTERS}, about one high, its left upper corner about here. */
    List<Stroke> write(int character, double left, double top) {
        return write(ways.get(character), left, top);
    }

    /** A small letter that is none of them. */
    List<Stroke> writeNone() {
        return write(none, 0, 0);
    }

    private List<Stroke> write(List<List<List<double[]>>> some, double left, double top) {
        var way = some.get(random.nextInt(some.size()));
        double slant = random.nextGaussian() * 0.26 - 0.14;
        double wider = Math.exp(random.nextGaussian() * 0.28) * 0.66;
        var affine = Affine.around(0.5, 0.5, random.nextGaussian() * 0.08, slant, wider);
        var bend = new Bend(random);
        return way.stream().map(corners -> stroke(corners, affine, bend, left, top)).toList();
    }

    /** A smooth deformation of the whole character: two waves in each direction. */
    private record Bend(double[] strength, double[] phase) {
        Bend(Random random) {
            this(random.doubles(4).map(x -> (x - 0.5) * 0.12).toArray(),
                    random.doubles(4).map(x -> x * 2 * Math.PI).toArray());
        }

        double[] apply(double x, double y) {
            return new double[]{
                    x + strength[0] * Math.sin(Math.PI * y + phase[0])
                            + strength[1] * Math.sin(2 * Math.PI * y + phase[1]) / 2,
                    y + strength[2] * Math.sin(Math.PI * x + phase[2])
                            + strength[3] * Math.sin(2 * Math.PI * x + phase[3]) / 2};
        }
    }

    private Stroke stroke(List<double[]> corners, Affine affine, Bend bend, double left, double top) {
        double dx = random.nextGaussian() * LOOSE;
        double dy = random.nextGaussian() * LOOSE;
        var moved = new ArrayList<double[]>();
        for (var corner : corners) {
            var bent = bend.apply(corner[0] / SQUARE + random.nextGaussian() * 0.022,
                    corner[1] / SQUARE + random.nextGaussian() * 0.022);
            moved.add(affine.apply(new double[]{bent[0] + dx, bent[1] + dy}));
        }
        var points = Curve.through(moved, STEP);
        int from = (int) (random.nextDouble() * 0.05 * points.size());
        int to = Math.max(from + 1,
                points.size() - (int) (random.nextDouble() * random.nextDouble() * 0.14 * points.size()));
        return new Stroke(points.subList(from, to).stream()
                .map(p -> InkPoint.at(left + p[0], top + p[1], 0)).toList());
    }

    private static List<List<double[]>> way(String line) {
        return Stream.of(line.substring(2).split(";")).map(DigitHand::corners).toList();
    }

    private static List<double[]> corners(String stroke) {
        return Stream.of(stroke.split(" ")).map(point -> Stream.of(point.split(","))
                .mapToDouble(Double::parseDouble).toArray()).toList();
    }

    private static List<String> lines(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DigitHand.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
