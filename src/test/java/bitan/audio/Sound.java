package bitan.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import bitan.audio.Captured.Frame;

/** Signals made by formula, and what is left of them after a way through the program. */
final class Sound {

    private Sound() {
    }

    /** A sine between -{@code amplitude} and {@code amplitude}, where 1 is full scale. */
    static double[] tone(double hertz, int rate, int samples, double amplitude) {
        var tone = new double[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = amplitude * Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return tone;
    }

    /** The same signal in units of 16 bits. */
    static float[] scaled(double[] signal) {
        var scaled = new float[signal.length];
        for (int i = 0; i < signal.length; i++) {
            scaled[i] = (float) (signal[i] * 32768);
        }
        return scaled;
    }

    /** Amplitude of one frequency in samples of 16 kHz, 1 being full scale; the edges are left out. */
    static double amplitude(short[] samples, double hertz) {
        int edge = samples.length / 8;
        double cosine = 0;
        double sine = 0;
        double weight = 0;
        for (int i = edge; i < samples.length - edge; i++) {
            double hann = 1 - Math.cos(2 * Math.PI * (i - edge) / (samples.length - 2.0 * edge));
            double angle = 2 * Math.PI * hertz * i / AudioSource.SAMPLE_RATE;
            cosine += hann * samples[i] * Math.cos(angle);
            sine += hann * samples[i] * Math.sin(angle);
            weight += hann;
        }
        return 2 * Math.hypot(cosine, sine) / weight / 32768;
    }

    static double decibels(double amplitude) {
        return 20 * Math.log10(Math.max(amplitude, 1e-9));
    }

    /** The loudest sample, the edges left out, 1 being full scale. */
    static double peak(short[] samples) {
        int peak = 0;
        for (int i = samples.length / 8; i < samples.length * 7 / 8; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak / 32768.0;
    }

    /** All frames of a source to its end, which must come. */
    static List<Frame> frames(AudioSource source) throws InterruptedException {
        var frames = new ArrayList<Frame>();
        while (source.next() instanceof Frame frame) {
            frames.add(frame);
        }
        return frames;
    }

    static short[] samples(List<Frame> frames) {
        var all = new short[frames.stream().mapToInt(frame -> frame.samples().length).sum()];
        int at = 0;
        for (var frame : frames) {
            System.arraycopy(frame.samples(), 0, all, at, frame.samples().length);
            at += frame.samples().length;
        }
        return all;
    }

    /** A source of frames made beforehand. */
    static AudioSource of(List<? extends Captured> items) {
        var left = new ArrayList<Captured>(items);
        return new AudioSource() {
            @Override
            public Captured next() {
                return left.isEmpty() ? new Captured.End() : left.removeFirst();
            }

            @Override
            public void close() {
                left.clear();
            }
        };
    }

    /** Frames of 100 ms that hold {@code value} throughout. */
    static List<Frame> level(int value, int frames) {
        var list = new ArrayList<Frame>();
        for (int i = 0; i < frames; i++) {
            var samples = new short[1600];
            Arrays.fill(samples, (short) value);
            list.add(new Frame(samples, 1600L * i, 0));
        }
        return list;
    }
}
