package bitan.handwriting;

/**
 * How well a box fits what is written in it, as logarithms of likelihoods. The numbers were fitted on synthesised
 * lines (benchmark {@code handwriting}).
 *
 * @param size how high and wide a hanzi is on this line
 */
record CharacterShape(double size) {
    private static final double BELOW_ONE = 1.23;
    private static final double EXTENT_SPREAD = 0.37;
    private static final double WIDTH = 0.93;
    private static final double WIDE_SPREAD = 0.25;
    private static final double NARROW_SPREAD = 0.2;
    private static final double WIDEST_DIGIT = 0.85;
    private static final double WIDEST_LETTER = 0.9;
    private static final double WIDEST_MARK = 0.45;
    private static final double TOO_WIDE_SPREAD = 0.15;
    private static final double NARROW_HEIGHT = 0.74;
    private static final double HEIGHT_SPREAD = 0.34;
    private static final double OVERLAP_SPREAD = 0.11;
    private static final double SPACE_SPREAD = 0.1;
    /** Digits, letters and marks have no upright white space within. */
    private static final double NO_SPACE_SPREAD = 0.011;
    /** How much rarer than hanzi and digits they are. */
    private static final double LETTER = -4;
    private static final double MARK = -0.6;

    /** What the outline says about a kind of character. */
    double fits(Script script, StrokeGroup group) {
        double width = group.box().width() / size;
        double height = group.box().height() / size;
        double space = group.inside() / size;
        return switch (script) {
            case HANZI -> off(width, WIDTH, width > WIDTH ? WIDE_SPREAD : NARROW_SPREAD)
                    + off(Math.max(width, height), BELOW_ONE, EXTENT_SPREAD) + off(space, 0, SPACE_SPREAD);
            case DIGIT -> over(width, WIDEST_DIGIT) + off(height, NARROW_HEIGHT, HEIGHT_SPREAD)
                    + off(space, 0, NO_SPACE_SPREAD);
            case LETTER -> LETTER + over(width, WIDEST_LETTER) + off(height, NARROW_HEIGHT, HEIGHT_SPREAD)
                    + off(space, 0, NO_SPACE_SPREAD);
            case MARK ->
                MARK + 2 * over(Math.max(width, height), WIDEST_MARK) + off(space, 0, NO_SPACE_SPREAD);
            case NONE -> Double.NEGATIVE_INFINITY;
        };
    }

    /** The same about a capital letter that stands alone: it is not so rare. */
    double fitsAlone(StrokeGroup group) {
        return fits(Script.LETTER, group) - LETTER;
    }

    /** What the space between two characters says; negative where they overlap. */
    double gap(double space) {
        return off(Math.min(0, space / size), 0, OVERLAP_SPREAD);
    }

    private static double over(double value, double most) {
        return value > most ? off(value, most, TOO_WIDE_SPREAD) : 0;
    }

    private static double off(double value, double expected, double spread) {
        double part = (value - expected) / spread;
        return -part * part / 2;
    }
}
