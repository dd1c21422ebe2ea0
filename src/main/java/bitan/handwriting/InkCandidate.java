package bitan.handwriting;

/**
 * What a group of strokes may be.
 *
 * @param likely 0 to 1, how much it looks like this character
 * @param alone 0 to 1, how much it looks like this character and nothing beside it
 */
record InkCandidate(String text, Script script, double likely, double alone) {

    boolean isCapital() {
        return script == Script.LETTER && Character.isUpperCase(text.charAt(0));
    }

    /** Likelier by a factor that comes from elsewhere. */
    InkCandidate times(double factor) {
        return new InkCandidate(text, script, likely * factor, alone * factor);
    }
}
