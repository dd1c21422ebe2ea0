package bitan.audio.aid;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import bitan.audio.AudioSource;

/** Tones through the aid, and how loud they come out. */
final class Tones {
    private Tones() {
    }

    /** A second of a tone at a level, dB below full scale as the root of its mean square. */
    static short[] tone(double hertz, double level) {
        var tone = new short[AudioSource.SAMPLE_RATE];
        double amplitude = Math.sqrt(2) * Math.pow(10, level / 20) * 32768;
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) Math.clamp(
                    amplitude * Math.sin(2 * Math.PI * hertz * i / AudioSource.SAMPLE_RATE), Short.MIN_VALUE,
                    Short.MAX_VALUE);
        }
        return tone;
    }

    /** How much louder a tone leaves an amplifier that has settled, dB. */
    static double gain(double hertz, double level, Fitting fitting) {
        var out = new Amplifier().amplify(tone(hertz, level), Optional.of(fitting));
        return level(out) - level;
    }

    /** Level of the last quarter, dB below full scale. */
    static double level(float[] samples) {
        double sum = 1e-30;
        int from = samples.length * 3 / 4;
        for (int i = from; i < samples.length; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return 10 * Math.log10(sum / (samples.length - from));
    }

    /** How much louder a filter lets a tone out, dB. */
    static double response(DoubleUnaryOperator filter, double hertz) {
        var tone = tone(hertz, -20);
        var out = new float[tone.length];
        for (int i = 0; i < tone.length; i++) {
            out[i] = (float) filter.applyAsDouble(tone[i] / 32768.0);
        }
        return level(out) + 20;
    }

    static double peak(float[] samples) {
        double peak = 0;
        for (float sample : samples) {
            peak = Float.isNaN(sample) ? Double.NaN : Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
