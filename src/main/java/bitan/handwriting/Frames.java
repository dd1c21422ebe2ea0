package bitan.handwriting;

/**
 * What a recogniser makes of one picture: for each of a few upright strips of it, how likely each class is; class 0 is
 * no character.
 *
 * @param likely strip by strip, the likelihoods of all classes
 */
record Frames(float[][] likely) {

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

    /** The likelihood of just this class and no second character beside it: all its alignments added up (CTC). */
    double alone(int character) {
        double before = 1;
        double within = 0;
        double after = 0;
        for (var strip : likely) {
            after = (after + within) * strip[0];
            within = (within + before) * strip[character];
            before *= strip[0];
        }
        return within + after;
    }
}
