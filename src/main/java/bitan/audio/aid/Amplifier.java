package bitan.audio.aid;

import java.util.Optional;

import bitan.audio.AudioSource;

/**
 * The way of one voice: high-pass, two bands compressed each for itself, volume, limit. It delays nothing. Confined to one
 * thread.
 */
final class Amplifier {
    /** Hertz; below are steps, tables and traffic, and no consonant. */
    private static final double LOWEST = 150;
    private static final double BETWEEN_BANDS = 1_500;
    /** Seconds in which volume changes and voices come and go, so that nothing clicks. */
    private static final double FADE = 0.01;
    private static final double SILENT = 1e-4;

    private final Biquad highPass = Biquad.highPass(LOWEST, AudioSource.SAMPLE_RATE);
    private final Band low = Band.below(BETWEEN_BANDS);
    private final Band high = Band.above(BETWEEN_BANDS);
    private final Limiter limiter = new Limiter(AudioSource.SAMPLE_RATE);
    private final double fade = 1 - Math.exp(-1 / (FADE * AudioSource.SAMPLE_RATE));
    private Fitting fitting = Fitting.LIGHT;
    private double volume;

    /**
     * Amplifies a piece.
     *
     * @param samples 16-bit samples at {@link AudioSource#SAMPLE_RATE}
     * @param wanted how; empty for silence, into which the voice fades
     * @return samples of at most {@link Limiter#CEILING}
     */
    float[] amplify(short[] samples, Optional<Fitting> wanted) {
        fitting = wanted.orElse(fitting);
        double aim = wanted.isPresent() ? Math.pow(10, fitting.volume() / 20) : 0;
        var out = new float[samples.length];
        if (aim == 0 && volume < SILENT) {
            forget();
            return out;
        }
        for (int i = 0; i < samples.length; i++) {
            volume += fade * (aim - volume);
            double voice = highPass.next(samples[i] / 32768.0);
            double clear = low.next(voice, fitting.low()) + high.next(voice, fitting.high());
            out[i] = (float) limiter.next(clear * volume);
        }
        return out;
    }

    /** Nothing of what was heard is left here. */
    private void forget() {
        volume = 0;
        highPass.forget();
        low.forget();
        high.forget();
        limiter.forget();
    }
}
