package bitan.handwriting;

/**
 * What a recogniser makes of one picture: for each of a few upright strips of it, how likely each class is; class 0 is
 * no character.
 *
 * @param likely strip by strip, the likelihoods of all classes
 * @param copies how often the picture shows the same
 */
record Frames(float[][] likely, int copies) {
    private static final double LEAST = 1e-5;

    /** For each class, its likelihood in the strip where it is likeliest. */
    float[] most() {
        var most = likely[0].clone();
        for (var strip : likely) {
            for (int i = 0; i < most.length; i++) {
                most[i] = Math.max(most[i], strip[i]);
            }
        }
        return most;
    }

    /** The same if there is nothing but these characters, whose classes are given. */
    LineFrames limited(String characters, int[] classes) {
        var logs = new double[this.likely.length][];
        for (int strip = 0; strip < logs.length; strip++) {
            var some = new double[classes.length + 1];
            some[0] = Math.max(LEAST, this.likely[strip][0]);
            double sum = some[0];
            for (int i = 0; i < classes.length; i++) {
                some[i + 1] = Math.max(LEAST, this.likely[strip][classes[i]]);
                sum += some[i + 1];
            }
            for (int i = 0; i < some.length; i++) {
                some[i] = Math.log(some[i] / sum);
            }
            logs[strip] = some;
        }
        return new LineFrames(characters, logs);
    }

    /**
     * The likelihood of this class once in every copy and nothing beside it: all its alignments added up (CTC); for one
     * copy.
     */
    double alone(int character) {
        // At even places no character, at odd ones the character, the next of which needs a gap before it.
        var reached = new double[2 * copies + 1];
        reached[0] = 1;
        for (var strip : likely) {
            for (int at = 2 * copies; at > 0; at--) {
                reached[at] = (reached[at] + reached[at - 1]) * strip[at % 2 == 0 ? 0 : character];
            }
            reached[0] *= strip[0];
        }
        return Math.pow(reached[2 * copies] + reached[2 * copies - 1], 1.0 / copies);
    }
}
