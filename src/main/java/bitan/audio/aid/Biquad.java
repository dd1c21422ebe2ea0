package bitan.audio.aid;

/**
 * A filter of second order after Butterworth, by the bilinear transform with the edge kept in its place (the formulas of R.
 * Bristow-Johnson's Audio EQ Cookbook). Confined to one thread.
 */
final class Biquad {
    private static final double BUTTERWORTH = Math.sqrt(0.5);
    /** Below this, a hundred dB under the last bit, what rings on is set to zero: denormal numbers are slow. */
    private static final double NOTHING = 1e-10;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double first;
    private double second;

    private Biquad(double edge, int rate, int sign) {
        double angle = 2 * Math.PI * edge / rate;
        double alpha = Math.sin(angle) / (2 * BUTTERWORTH);
        double a0 = 1 + alpha;
        b0 = (1 - sign * Math.cos(angle)) / 2 / a0;
        b1 = sign * (1 - sign * Math.cos(angle)) / a0;
        b2 = b0;
        a1 = -2 * Math.cos(angle) / a0;
        a2 = (1 - alpha) / a0;
    }

    /** Lets pass what is lower; 3 dB less at the edge, hertz. */
    static Biquad lowPass(double edge, int rate) {
        return new Biquad(edge, rate, 1);
    }

    /** Lets pass what is higher; 3 dB less at the edge, hertz. */
    static Biquad highPass(double edge, int rate) {
        return new Biquad(edge, rate, -1);
    }

    double next(double sample) {
        double out = b0 * sample + first;
        first = clean(b1 * sample - a1 * out + second);
        second = clean(b2 * sample - a2 * out);
        return out;
    }

    void forget() {
        first = 0;
        second = 0;
    }

    private static double clean(double value) {
        return Math.abs(value) < NOTHING ? 0 : value;
    }
}
