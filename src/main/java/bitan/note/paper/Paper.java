package bitan.note.paper;

import java.util.List;

import bitan.settings.Settings.PaperSize;

/**
 * What a sheet is printed on. Lengths are in points, 1/72 inch.
 *
 * @param bodies text sizes to try, the largest first: the first with which everything fits on one page is taken
 */
public record Paper(double width, double height, double margin, List<Integer> bodies) {
    private static final double MILLIMETRE = 72 / 25.4;
    /** A receipt is as long as it has to be; no roll is longer in one piece. */
    private static final double ENDLESS = 3000 * MILLIMETRE;

    /** The office's sheet. */
    public static final Paper A4 = new Paper(210 * MILLIMETRE, 297 * MILLIMETRE, 10 * MILLIMETRE,
            List.of(24, 22, 20, 18, 16));
    /** The same for a {@link Card}, which is looked at from nearby. */
    public static final Paper DESK = new Paper(A4.width(), A4.height(), A4.margin(),
            List.of(14, 13, 12, 11, 10));
    /** Half of it. */
    public static final Paper A5 = new Paper(148 * MILLIMETRE, 210 * MILLIMETRE, 10 * MILLIMETRE,
            List.of(20, 18, 17, 16));
    /** The roll of a receipt printer, which prints on 72 mm of it. */
    public static final Paper RECEIPT = new Paper(80 * MILLIMETRE, ENDLESS, 4 * MILLIMETRE, List.of(15));

    public Paper {
        bodies = List.copyOf(bodies);
    }

    /** What the settings name. */
    public static Paper of(PaperSize size) {
        return switch (size) {
            case A4 -> A4;
            case A5 -> A5;
            case ROLL -> RECEIPT;
        };
    }

    /** Whether pages are cut where the text ends. */
    public boolean isRoll() {
        return height == ENDLESS;
    }

    /** What can be printed on, from left to right. */
    double room() {
        return width - 2 * margin;
    }

    /** What can be printed on, from top to bottom. */
    double depth() {
        return height - 2 * margin;
    }
}
