package bitan.screens.shared.flow;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where stations stand: in rows as even as can be, every second one filled from the right. Immutable.
 *
 * @param width of a row, pixels
 * @param unit the size of a station's number, pixels
 */
record FlowGrid(int columns, int rows, double width, double unit) {
    /** What the way needs to turn beside a row, in units. */
    private static final double TURN = 0.7;
    /** Stations narrower than this have no texts. */
    private static final double SMALL = 4;

    /** Room for so many stations, each of which needs {@code least} units. */
    static FlowGrid of(int stations, double width, double unit, double least) {
        int most = Math.clamp((long) (width / (unit * least)), 1, Math.max(1, stations));
        int rows = Math.ceilDiv(stations, most);
        return new FlowGrid(Math.ceilDiv(stations, rows), rows, width, unit);
    }

    boolean goesRight(int row) {
        return row % 2 == 0;
    }

    /** The stations of a row, in the order of the way. */
    List<Integer> inRow(int row, int stations) {
        return IntStream.range(row * columns, Math.min(stations, (row + 1) * columns)).boxed().toList();
    }

    /** The middle of a station, from the left edge. */
    double centre(int index) {
        int along = index % columns;
        int column = goesRight(index / columns) ? along : columns - 1 - along;
        return (column + 0.5) * cell();
    }

    /** How wide a station may be, so that the way turns beside it. */
    double textWidth() {
        return Math.max(1, cell() - 2 * turn());
    }

    /** A station of no more than a number leaves room of itself. */
    private double turn() {
        return cell() < SMALL * unit ? 0 : TURN * unit;
    }

    private double cell() {
        return width / columns;
    }
}
