package bitan.handwriting.digit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import bitan.handwriting.Hand;
import bitan.handwriting.Hand.Manner;
import bitan.handwriting.Medians;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/**
 * Trains the network of digits anew and writes it to the file it is given: {@link DigitHand} writes the digits and
 * letters; hanzi, parts of them, small letters and pairs of digits are what is none. Takes some minutes; the same every time.
 */
final class DigitTraining {
    private static final int HIDDEN = 96;
    private static final int STEPS = 18_000;
    private static final int BATCH = 64;
    private static final double RATE = 0.002;
    private static final int NONE = DigitNetwork.CHARACTERS.length();
    /** Digits and X come first; each is written twice as often as another letter. */
    private static final int DIGITS = 11;
    private static final int OTHERS = 10;
    /** No digit and no letter has more strokes, and hanzi of so few are taken for them. */
    private static final int FEW_STROKES = 4;

    private static final long SEED = 20261129;
    /** So many networks are trained, which err differently, and are put together. */
    private static final int NETWORKS = 2;

    private final Medians medians = Medians.load();
    private final List<String> hanzi = medians.hanzi();
    private final List<String> simple = hanzi.stream().filter(c -> medians.strokes(c) <= FEW_STROKES)
            .toList();
    private final Random random;
    private final DigitHand digits;
    private final Hand hand;
    private final Trained hidden;
    private final Trained last;

    /** Strokes as they are described, and which character they are. */
    private record Example(float[] shape, int character) {}

    private DigitTraining(long seed) {
        random = new Random(seed);
        digits = new DigitHand(random);
        hand = new Hand(medians, seed, Manner.JOINED);
        hidden = new Trained(StrokeShape.SIZE, HIDDEN, random);
        last = new Trained(HIDDEN, DigitNetwork.CLASSES, random);
    }

    /** Takes the file to write. */
    public static void main(String[] args) throws IOException {
        var trained = LongStream.range(SEED, SEED + NETWORKS).parallel().mapToObj(DigitTraining::trained)
                .toList();
        try (var file = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            together(trained).write(file);
        }
    }

    private static DigitTraining trained(long seed) {
        var training = new DigitTraining(seed);
        for (int step = 1; step <= STEPS; step++) {
            training.step(RATE * (1 - (double) step / (STEPS + 1)), step);
        }
        return training;
    }

    /** One network that says what all of them say on average. */
    private static DigitNetwork together(List<DigitTraining> all) {
        int hidden = all.size() * HIDDEN;
        var middle = new DigitNetwork.Layer(new float[hidden][], new float[hidden]);
        var last = new DigitNetwork.Layer(new float[DigitNetwork.CLASSES][hidden],
                new float[DigitNetwork.CLASSES]);
        for (int i = 0; i < hidden; i++) {
            var one = all.get(i / HIDDEN).hidden.layer();
            middle.weights()[i] = one.weights()[i % HIDDEN];
            middle.added()[i] = one.added()[i % HIDDEN];
        }
        for (int c = 0; c < DigitNetwork.CLASSES; c++) {
            for (int i = 0; i < hidden; i++) {
                last.weights()[c][i] = all.get(i / HIDDEN).last.layer().weights()[c][i % HIDDEN] / all.size();
            }
            for (var one : all) {
                last.added()[c] += one.last.layer().added()[c] / all.size();
            }
        }
        return new DigitNetwork(middle, last);
    }

    private void step(double rate, int step) {
        for (int i = 0; i < BATCH; i++) {
            learn(example());
        }
        hidden.update(rate, BATCH, step);
        last.update(rate, BATCH, step);
    }

    private void learn(Example example) {
        var middle = DigitNetwork.positive(hidden.layer().of(example.shape()));
        var likely = DigitNetwork.softmax(last.layer().of(middle));
        var error = new float[likely.length];
        for (int i = 0; i < error.length; i++) {
            // Smoothed, so that it stays unsure where hands differ from ours.
            error[i] = (float) (likely[i] - (i == example.character() ? 0.97 : 0) - 0.03 / error.length);
        }
        last.learn(middle, error);
        var back = last.back(error);
        for (int i = 0; i < back.length; i++) {
            back[i] = middle[i] > 0 ? back[i] : 0;
        }
        hidden.learn(example.shape(), back);
    }

    private Example example() {
        int drawn = random.nextInt(DIGITS + NONE + OTHERS);
        int character = drawn < 2 * DIGITS ? drawn / 2 : Math.min(NONE, drawn - DIGITS);
        var strokes = character < NONE ? digits.write(character, 0, 0) : none();
        return new Example(StrokeShape.of(strokes), character);
    }

    private List<Stroke> none() {
        return switch (random.nextInt(10)) {
            case 0 -> random.nextBoolean() ? dash() : dotted();
            case 1, 2 -> pair();
            case 3, 4, 5 -> part();
            case 6 -> digits.writeNone();
            case 7, 8 -> any(simple);
            default -> any(hanzi);
        };
    }

    private List<Stroke> any(List<String> some) {
        return hand.character(some.get(random.nextInt(some.size()))).strokes();
    }

    private List<Stroke> dash() {
        double slope = random.nextGaussian() * 0.1;
        return List.of(new Stroke(List.of(InkPoint.at(0, 0, 0), InkPoint.at(0.5, slope / 2, 0),
                InkPoint.at(1, slope + random.nextGaussian() * 0.02, 0))));
    }

    /** A digit and the point behind it are two characters. */
    private List<Stroke> dotted() {
        double x = 0.75 + random.nextDouble() * 0.3;
        double y = 0.85 + random.nextDouble() * 0.15;
        var dot = new Stroke(List.of(InkPoint.at(x, y, 0),
                InkPoint.at(x + random.nextGaussian() * 0.02, y + random.nextGaussian() * 0.02, 0)));
        return Stream.concat(digits.write(random.nextInt(DIGITS), 0, 0).stream(), Stream.of(dot)).toList();
    }

    private List<Stroke> pair() {
        double apart = 0.45 + random.nextDouble() * 0.5;
        return Stream.concat(digits.write(random.nextInt(DIGITS), 0, 0).stream(),
                digits.write(random.nextInt(DIGITS), apart, random.nextGaussian() * 0.1).stream()).toList();
    }

    /** Neighbouring strokes of a hanzi, two at least: one alone may well be a digit. */
    private List<Stroke> part() {
        var strokes = hand.character(hanzi.get(random.nextInt(hanzi.size()))).strokes();
        if (strokes.size() < 3) {
            return pair();
        }
        int from = random.nextInt(strokes.size() - 2);
        return strokes.subList(from, Math.min(strokes.size(), from + 2 + random.nextInt(3)));
    }

    /** A layer that learns (Adam). */
    private static final class Trained {
        private final DigitNetwork.Layer layer;
        private final List<float[]> values = new ArrayList<>();
        private final List<float[]> gradients = new ArrayList<>();
        private final List<float[]> means = new ArrayList<>();
        private final List<float[]> squares = new ArrayList<>();

        Trained(int inputs, int outputs, Random random) {
            layer = new DigitNetwork.Layer(new float[outputs][inputs], new float[outputs]);
            double spread = Math.sqrt(2.0 / inputs);
            for (var row : layer.weights()) {
                for (int i = 0; i < inputs; i++) {
                    row[i] = (float) (random.nextGaussian() * spread);
                }
                values.add(row);
            }
            values.add(layer.added());
            for (var row : values) {
                gradients.add(new float[row.length]);
                means.add(new float[row.length]);
                squares.add(new float[row.length]);
            }
        }

        DigitNetwork.Layer layer() {
            return layer;
        }

        /** Adds up what to change. */
        void learn(float[] in, float[] error) {
            for (int i = 0; i < error.length; i++) {
                var gradient = gradients.get(i);
                for (int j = 0; error[i] != 0 && j < in.length; j++) {
                    gradient[j] += error[i] * in[j];
                }
                gradients.getLast()[i] += error[i];
            }
        }

        /** The error of its inputs. */
        float[] back(float[] error) {
            var back = new float[layer.weights()[0].length];
            for (int i = 0; i < error.length; i++) {
                var row = layer.weights()[i];
                for (int j = 0; j < back.length; j++) {
                    back[j] += error[i] * row[j];
                }
            }
            return back;
        }

        void update(double rate, int batch, int step) {
            double size = rate * Math.sqrt(1 - Math.pow(0.999, step)) / (1 - Math.pow(0.9, step));
            for (int i = 0; i < values.size(); i++) {
                for (int j = 0; j < values.get(i).length; j++) {
                    float gradient = gradients.get(i)[j] / batch;
                    means.get(i)[j] += 0.1f * (gradient - means.get(i)[j]);
                    squares.get(i)[j] += 0.001f * (gradient * gradient - squares.get(i)[j]);
                    values.get(
                            i)[j] -= (float) (size * means.get(i)[j] / (Math.sqrt(squares.get(i)[j]) + 1e-8)
                                    + rate * 1e-3 * values.get(i)[j]);
                    gradients.get(i)[j] = 0;
                }
            }
        }
    }
}
