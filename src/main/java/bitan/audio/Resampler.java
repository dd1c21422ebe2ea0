package bitan.audio;

import java.util.Arrays;

/**
 * Brings samples of any rate to {@link AudioSource#SAMPLE_RATE} by a windowed sinc, piece by piece. The same
 * samples give the same output however they are cut into pieces. Confined to one thread.
 */
final class Resampler {

    /**
     * Kaiser's window formula (1974): 70 dB below, over a transition of 1.7 kHz at 16 kHz, needs this shape
     * and this many zero crossings on each side.
     */
    private static final double KAISER_BETA = 0.1102 * (70 - 8.7);
    private static final int ZERO_CROSSINGS = 20;

    /** The middle of the transition, relative to half the lower rate: 7.8 kHz for 16 kHz. */
    private static final double CUTOFF = 0.975;

    /**
     * Filters kept at most. 48 kHz needs 1 and 44.1 kHz needs 160; a rate that would need more makes do with
     * these, which puts a sample up to 1/1024 of an input sample off its place: noise 70 dB down.
     */
    private static final int MOST_PHASES = 1024;

    private final int rate;
    private final int up;
    private final int down;
    private final float[][] filters;
    private final int width;

    private float[] window = new float[0];
    private int filled;
    private int start;
    private int remainder;
    private long taken;
    private long given;

    /** A resampler from {@code rate} hertz, at least 1. */
    Resampler(int rate) {
        this.rate = rate;
        int common = gcd(AudioSource.SAMPLE_RATE, rate);
        up = AudioSource.SAMPLE_RATE / common;
        down = rate / common;
        double stretch = Math.max(1, (double) rate / AudioSource.SAMPLE_RATE);
        int half = up == down ? 0 : (int) Math.ceil(ZERO_CROSSINGS * stretch);
        width = 2 * half;
        filters = half == 0 ? new float[0][] : filters(Math.min(up, MOST_PHASES), half, CUTOFF / stretch);
        append(new float[Math.max(0, half - 1)], Math.max(0, half - 1));
    }

    /** Number of output samples that {@code samples} input samples of {@code rate} hertz become. */
    static long resampledLength(long samples, int rate) {
        return Math.round((double) samples * AudioSource.SAMPLE_RATE / rate);
    }

    /** Takes the first {@code count} samples, in units of 16 bits, and answers what they complete. */
    short[] push(float[] samples, int count) {
        taken += count;
        if (up == down) {
            given += count;
            return copy(samples, count);
        }
        append(samples, count);
        return emit(Long.MAX_VALUE);
    }

    /** Answers the rest, as if silence followed. Nothing may be pushed after it. */
    short[] finish() {
        long missing = resampledLength(taken, rate) - given;
        append(new float[width], width);
        return emit(missing);
    }

    private void append(float[] samples, int count) {
        System.arraycopy(window, start, window, 0, filled - start);
        filled -= start;
        start = 0;
        if (filled + count > window.length) {
            window = Arrays.copyOf(window, filled + count);
        }
        System.arraycopy(samples, 0, window, filled, count);
        filled += count;
    }

    private short[] emit(long most) {
        int room = (int) Math.min(most, (long) (filled - start) * up / down + 2);
        var out = new short[Math.max(0, room)];
        int count = 0;
        while (count < out.length && start + width <= filled) {
            out[count++] = clip(dot(window, start, filters[phase()]));
            remainder += down;
            start += remainder / up;
            remainder %= up;
        }
        given += count;
        return Arrays.copyOf(out, count);
    }

    private int phase() {
        return (int) ((long) remainder * filters.length / up);
    }

    /** Four sums side by side: one alone would wait for each addition before the next. */
    private static float dot(float[] samples, int from, float[] filter) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < filter.length; i += 4) {
            a += samples[from + i] * filter[i];
            b += samples[from + i + 1] * filter[i + 1];
            c += samples[from + i + 2] * filter[i + 2];
            d += samples[from + i + 3] * filter[i + 3];
        }
        for (; i < filter.length; i++) {
            a += samples[from + i] * filter[i];
        }
        return a + b + (c + d);
    }

    private static short[] copy(float[] samples, int count) {
        var out = new short[count];
        for (int i = 0; i < count; i++) {
            out[i] = clip(samples[i]);
        }
        return out;
    }

    private static short clip(float value) {
        return (short) Math.clamp(Math.rint(value), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static float[][] filters(int phases, int half, double cutoff) {
        var filters = new float[phases][];
        for (int phase = 0; phase < phases; phase++) {
            filters[phase] = filter((double) phase / phases, half, cutoff);
        }
        return filters;
    }

    private static float[] filter(double fraction, int half, double cutoff) {
        var taps = new double[2 * half];
        for (int i = 0; i < taps.length; i++) {
            double at = fraction + half - 1 - i;
            taps[i] = sinc(at * cutoff) * kaiser(at / half);
        }
        double sum = Arrays.stream(taps).sum();
        var filter = new float[taps.length];
        for (int i = 0; i < taps.length; i++) {
            filter[i] = (float) (taps[i] / sum);
        }
        return filter;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    /** The window up to a factor, which does not matter because every filter is brought to a sum of 1. */
    private static double kaiser(double x) {
        return bessel(KAISER_BETA * Math.sqrt(Math.max(0, 1 - x * x)));
    }

    /** The modified Bessel function of the first kind and order zero, by its power series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
