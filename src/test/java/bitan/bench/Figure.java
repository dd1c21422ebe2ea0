package bitan.bench;

import java.util.Locale;

/**
 * One measured figure and what it has to be.
 *
 * @param atMost the limit, in the same unit
 * @param detail how it was come by, in few words
 */
public record Figure(String name, double value, String unit, double atMost, String detail) {

    /** Whether the limit holds. */
    public boolean reached() {
        return value <= atMost;
    }

    String row() {
        return String.format(Locale.ROOT, "%-44s %9.2f %-5s <= %8.2f  %-7s %s", name, value, unit, atMost,
                reached() ? "reached" : "MISSED", detail);
    }
}
