package bitan.audio;

/**
 * Makes one channel of several: their mean, unless they cancel each other, as a microphone does whose two wires were
 * swapped on one side; then the louder one. Confined to one thread.
 */
final class Downmix {
    /**
     * The mean of channels that have nothing in common has a certain power; below this share of it they cancel: a
     * channel and its own inverse of 0.4 to 2.4 times the size.
     */
    private static final double CANCELLED = 0.3;
    /** What a piece of sound, 50 or 100 ms, still counts one piece later: nothing changes over for a moment's sake. */
    private static final double KEPT = 0.8;
    /** How much louder another channel must be to be taken instead, so that noise does not change them over. */
    private static final double CLEARLY = 2;

    private final int channels;
    private final double[] powers;
    private double meanPower;
    private int loudest;

    /** For so many channels, at least one. */
    Downmix(int channels) {
        this.channels = channels;
        this.powers = new double[channels];
    }

    /**
     * Mixes the next piece.
     *
     * @param samples channel after channel
     * @param into receives one value for each frame
     */
    void mix(float[] samples, int frames, float[] into) {
        for (int frame = 0; frame < frames; frame++) {
            float sum = 0;
            for (int channel = 0; channel < channels; channel++) {
                sum += samples[frame * channels + channel];
            }
            into[frame] = sum / channels;
        }
        if (channels > 1 && cancels(samples, frames, into)) {
            for (int frame = 0; frame < frames; frame++) {
                into[frame] = samples[frame * channels + loudest];
            }
        }
    }

    private boolean cancels(float[] samples, int frames, float[] mean) {
        double all = 0;
        for (int channel = 0; channel < channels; channel++) {
            powers[channel] = KEPT * powers[channel] + power(samples, channel, channels, frames);
            all += powers[channel];
            loudest = powers[channel] > CLEARLY * powers[loudest] ? channel : loudest;
        }
        meanPower = KEPT * meanPower + power(mean, 0, 1, frames);
        return meanPower < CANCELLED * all / channels / channels;
    }

    /** Of the differences from sample to sample: hum and an offset, which all channels share, count little. */
    private static double power(float[] samples, int first, int apart, int frames) {
        double power = 0;
        for (int frame = 1; frame < frames; frame++) {
            double step = samples[first + frame * apart] - samples[first + (frame - 1) * apart];
            power += step * step;
        }
        return power;
    }
}
