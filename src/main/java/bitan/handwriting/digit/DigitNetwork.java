package bitan.handwriting.digit;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

import bitan.ink.Stroke;

/**
 * A network of one hidden layer that tells digits and capital letters by their strokes, in some 20 µs. Immutable, any thread. Trained by
 * {@code DigitTraining} on strokes of our own, which are tests' resources.
 */
public final class DigitNetwork {
    /** What it tells, each at the place of its likelihood; behind them stands how likely the strokes are none of them. */
    public static final String CHARACTERS = "0123456789XABCDEFGHIJKLMNOPQRSTUVWYZ";
    /** The digits and X, which stands in numbers, come first. */
    private static final int IN_NUMBERS = 11;
    static final int CLASSES = CHARACTERS.length() + 1;
    private static final String FILE = "digits.net";

    private final Layer hidden;
    private final Layer last;

    /** The weights from all inputs to each output, and what is added to each output. */
    record Layer(float[][] weights, float[] added) {

        float[] of(float[] in) {
            var out = added.clone();
            for (int i = 0; i < out.length; i++) {
                var row = weights[i];
                float sum = 0;
                for (int j = 0; j < row.length; j++) {
                    sum += row[j] * in[j];
                }
                out[i] += sum;
            }
            return out;
        }
    }

    DigitNetwork(Layer hidden, Layer last) {
        this.hidden = hidden;
        this.last = last;
    }

    /**
     * The shipped one.
     *
     * @throws IOException if it cannot be read
     */
    public static DigitNetwork load() throws IOException {
        try (var in = Objects.requireNonNull(DigitNetwork.class.getResourceAsStream(FILE), FILE)) {
            return read(new BufferedInputStream(in));
        }
    }

    /** Whether the likelihood at this place is that of a letter which stands in no number. */
    public static boolean isLetter(int place) {
        return place >= IN_NUMBERS && place < CHARACTERS.length();
    }

    /**
     * How likely these strokes together are each of {@link #CHARACTERS}, and last how likely none of them: they add up
     * to 1. There must be a stroke.
     */
    public double[] likely(List<Stroke> strokes) {
        return likely(StrokeShape.of(strokes));
    }

    double[] likely(float[] shape) {
        return softmax(last.of(positive(hidden.of(shape))));
    }

    static double[] softmax(float[] out) {
        double most = Float.NEGATIVE_INFINITY;
        for (float value : out) {
            most = Math.max(most, value);
        }
        var likely = new double[out.length];
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            likely[i] = Math.exp(out[i] - most);
            sum += likely[i];
        }
        for (int i = 0; i < out.length; i++) {
            likely[i] /= sum;
        }
        return likely;
    }

    static float[] positive(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
        return values;
    }

    /** Weights in half precision: layer after layer its outputs, its inputs, and for each output its weights. */
    void write(OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        for (var layer : List.of(hidden, last)) {
            out.writeShort(layer.added().length);
            out.writeShort(layer.weights()[0].length);
            for (int i = 0; i < layer.added().length; i++) {
                out.writeShort(Float.floatToFloat16(layer.added()[i]));
                for (float weight : layer.weights()[i]) {
                    out.writeShort(Float.floatToFloat16(weight));
                }
            }
        }
        out.flush();
    }

    static DigitNetwork read(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        return new DigitNetwork(layer(in), layer(in));
    }

    private static Layer layer(DataInputStream in) throws IOException {
        int outputs = in.readUnsignedShort();
        int inputs = in.readUnsignedShort();
        var layer = new Layer(new float[outputs][inputs], new float[outputs]);
        for (int i = 0; i < outputs; i++) {
            layer.added()[i] = Float.float16ToFloat(in.readShort());
            for (int j = 0; j < inputs; j++) {
                layer.weights()[i][j] = Float.float16ToFloat(in.readShort());
            }
        }
        return layer;
    }
}
