package bitan.bench;

import java.util.Locale;

/**
 * One measured figure and what it has to be.
 *
 * @param bound the limit, in the same unit
 * @param side which side of the limit is good
 * @param detail how it was come by, in few words
 */
public record Figure(String name, double value, String unit, Side side, double bound, String detail) {

    /** A figure that must not be larger. */
    public static Figure atMost(double bound, String name, double value, String unit, String detail) {
        return new Figure(name, value, unit, Side.AT_MOST, bound, detail);
    }

    /** A figure that must not be smaller. */
    public static Figure atLeast(double bound, String name, double value, String unit, String detail) {
        return new Figure(name, value, unit, Side.AT_LEAST, bound, detail);
    }

    /** Whether the limit holds. */
    public boolean reached() {
        return switch (side) {
            case AT_MOST -> value <= bound;
            case AT_LEAST -> value >= bound;
        };
    }

    String row() {
        return String.format(Locale.ROOT, "%-44s %9.2f %-5s %s %8.2f  %-7s %s", name, value, unit, side.sign,
                bound, reached() ? "reached" : "MISSED", detail);
    }

    /** On which side of its limit a figure is good. */
    public enum Side {
        /** Less is better. */
        AT_MOST("<="),
        /** More is better. */
        AT_LEAST(">=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }
}
