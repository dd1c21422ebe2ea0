package bitan.ink;

/**
 * Where the pen was.
 *
 * @param x from the left, in the unit of the ink
 * @param y from the top, in the unit of the ink
 * @param millis since the first point of the ink
 * @param pressure 0 to 1; {@link #NO_PRESSURE} where the device gives none
 */
public record InkPoint(double x, double y, long millis, double pressure) {
    /** In the middle, so that a device without pressure draws lines of the ordinary width. */
    public static final double NO_PRESSURE = 0.5;

    public InkPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point that is nowhere");
        }
        pressure = pressure >= 0 && pressure <= 1 ? pressure : NO_PRESSURE;
    }

    /** A point of a device without pressure. */
    public static InkPoint at(double x, double y, long millis) {
        return new InkPoint(x, y, millis, NO_PRESSURE);
    }
}
