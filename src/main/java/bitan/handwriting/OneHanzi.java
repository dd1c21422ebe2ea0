package bitan.handwriting;

/**
 * Whether ink is one hanzi: most of what is written at once is, and what looks like one needs real evidence to be taken
 * apart. The numbers were chosen on synthesised characters, digits and pairs of both.
 */
final class OneHanzi {
    /** Of the height: what is narrower may as well be a digit. */
    private static final double NARROW = 0.6;
    /** Of the larger extent: more upright white space may lie between two characters. */
    private static final double SPACE = 0.03;
    /** How likely it has to be where nothing but a hanzi is expected, where it might be two, and where it is narrow. */
    private static final double WHOLE = 0.002;
    private static final double APART = 0.1;
    private static final double SLIM = 0.25;
    /** How much rarer letters are. */
    private static final double LETTER = 50;
    /** A digit at its side is at least so likely. */
    private static final double BESIDE = 0.01;

    private OneHanzi() {
    }

    static boolean is(StrokeGroup ink, Guess guess) {
        double hanzi = guess.alone(true);
        boolean narrow = ink.box().width() < NARROW * ink.box().height();
        boolean apart = ink.inside() > SPACE * Math.max(ink.box().width(), ink.box().height());
        double least = narrow ? SLIM : apart ? APART : WHOLE;
        return ink.mayBeOneCharacter() && hanzi >= least && LETTER * hanzi >= guess.alone(false)
                && !(apart && guess.beside() > BESIDE);
    }
}
