package bitan.audio.aid;

import java.util.Arrays;

/**
 * Brings samples to the rate of the output, a little faster or slower as its clock needs: a windowed sinc between the
 * samples. It delays by half its width, half a millisecond at 16 kHz. Confined to one thread.
 */
final class Stretch {
    private static final int WIDTH = 16;
    private static final int PHASES = 256;
    private static final float[][] FILTERS = filters();

    private final double step;
    private float[] waiting = new float[WIDTH - 1];
    private double at;

    /** From one rate to another, hertz; the other is not the lower one by much, else high sounds fold. */
    Stretch(int from, int to) {
        step = (double) from / to;
    }

    /**
     * Takes a piece and answers what it completes.
     *
     * @param speed 1 for as it is, 1.01 for a hundredth less sound
     */
    float[] push(float[] samples, double speed) {
        var all = Arrays.copyOf(waiting, waiting.length + samples.length);
        System.arraycopy(samples, 0, all, waiting.length, samples.length);
        double pace = step * speed;
        var out = new float[(int) (all.length / pace) + 2];
        int count = 0;
        while ((int) at + WIDTH <= all.length) {
            out[count++] = between(all);
            at += pace;
        }
        int used = Math.min((int) at, all.length);
        waiting = Arrays.copyOfRange(all, used, all.length);
        at -= used;
        return Arrays.copyOf(out, count);
    }

    private float between(float[] samples) {
        int from = (int) at;
        double exact = (at - from) * PHASES;
        int phase = (int) exact;
        float share = (float) (exact - phase);
        var before = FILTERS[phase];
        var after = FILTERS[phase + 1];
        float sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += samples[from + i] * (before[i] + share * (after[i] - before[i]));
        }
        return sum;
    }

    private static float[][] filters() {
        var filters = new float[PHASES + 1][WIDTH];
        for (int phase = 0; phase <= PHASES; phase++) {
            double sum = 0;
            var taps = new double[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                double x = i - (WIDTH / 2 - 1) - (double) phase / PHASES;
                taps[i] = sinc(x) * Math.pow(Math.cos(Math.PI * x / WIDTH), 2);
                sum += taps[i];
            }
            for (int i = 0; i < WIDTH; i++) {
                filters[phase][i] = (float) (taps[i] / sum);
            }
        }
        return filters;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }
}
