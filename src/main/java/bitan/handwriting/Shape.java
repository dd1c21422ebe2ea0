package bitan.handwriting;

import bitan.ink.Box;

/**
 * How well a box fits what is written in it, as logarithms of likelihoods. The numbers were fitted on synthesised
 * lines (benchmark {@code handwriting}).
 *
 * @param size how high and wide a hanzi is on this line
 */
record Shape(double size) {
    /** Widths and heights differ by so much, of the size. */
    private static final double SPREAD = 0.25;
    private static final double NARROW_SPREAD = 0.45;

    /** What the outline says about a kind of character. */
    double fits(Script script, Box box) {
        double width = box.width() / size;
        double height = box.height() / size;
        return switch (script) {
            case HANZI -> wide(width) + off(Math.max(width, height), 0.95, SPREAD);
            case DIGIT -> -0.5 + over(width, 0.75) + off(height, 0.85, SPREAD);
            case LETTER -> -2.5 + over(width, 0.9) + off(height, 0.75, 0.3);
            case MARK -> -1 + over(Math.max(width, height), 0.45) * 2;
            case NONE -> Double.NEGATIVE_INFINITY;
        };
    }

    /** What the space between two characters says; negative where they overlap. */
    double gap(double space) {
        double part = space / size;
        return part < 0 ? -square(part / 0.12) / 2 : 0;
    }

    /** What the widest space within a character says. */
    double inside(double space) {
        double part = space / size;
        return part <= 0 ? 0 : -square(part / 0.16) / 2;
    }

    private static double wide(double width) {
        return width > 0.9 ? off(width, 0.9, SPREAD) : off(width, 0.9, NARROW_SPREAD);
    }

    private static double over(double value, double most) {
        return value > most ? off(value, most, 0.15) : 0;
    }

    private static double off(double value, double expected, double spread) {
        return -square((value - expected) / spread) / 2;
    }

    private static double square(double value) {
        return value * value;
    }
}
