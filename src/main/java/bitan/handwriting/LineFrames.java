package bitan.handwriting;

import java.util.Arrays;

/**
 * What a line reader makes of a whole line if only some characters may stand there (CTC).
 *
 * @param characters those that may
 * @param logs strip by strip, the logarithms of the likelihoods of no character and of each of these
 */
record LineFrames(String characters, double[][] logs) {

    /** The logarithm of the likelihood of this text and nothing else: all its alignments added up. */
    double likely(String text) {
        // At even places no character, at odd ones a character; one that is repeated needs a gap before it.
        var reached = new double[2 * text.length() + 1];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        reached[0] = 0;
        for (var strip : logs) {
            for (int at = reached.length - 1; at >= 0; at--) {
                double sum = reached[at];
                if (at > 0) {
                    sum = added(sum, reached[at - 1]);
                }
                if (at % 2 == 1 && at > 1 && text.charAt(at / 2) != text.charAt(at / 2 - 1)) {
                    sum = added(sum, reached[at - 2]);
                }
                reached[at] = sum + strip[at % 2 == 0 ? 0 : 1 + characters.indexOf(text.charAt(at / 2))];
            }
        }
        return text.isEmpty() ? reached[0] : added(reached[reached.length - 1], reached[reached.length - 2]);
    }

    private static double added(double one, double other) {
        double larger = Math.max(one, other);
        return larger == Double.NEGATIVE_INFINITY
                ? larger
                : larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
    }
}
