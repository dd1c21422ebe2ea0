package bitan.handwriting;

/** A turn, slant, stretch and move of the plane: x' = a x + b y + c, y' = d x + e y + f. */
public record Affine(double a, double b, double c, double d, double e, double f) {

    /** Turned, slanted and widened around a point that stays where it is. */
    public static Affine around(double x, double y, double turn, double slant, double wider) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double a = cos * wider;
        double b = cos * slant - sin;
        double d = sin * wider;
        double e = sin * slant + cos;
        return new Affine(a, b, x - a * x - b * y, d, e, y - d * x - e * y);
    }

    /** Larger, around the same point as far as this only turns. */
    Affine scaled(double by) {
        double centre = 1 - by;
        double det = (1 - a) * (1 - e) - b * d;
        double x = det == 0 ? 0 : ((1 - e) * c + b * f) / det;
        double y = det == 0 ? 0 : ((1 - a) * f + d * c) / det;
        return new Affine(a * by, b * by, c * by + centre * x, d * by, e * by, f * by + centre * y);
    }

    /** Then moved. */
    Affine moved(double dx, double dy) {
        return new Affine(a, b, c + dx, d, e, f + dy);
    }

    /** The point that a point comes to. */
    public double[] apply(double[] point) {
        return new double[]{a * point[0] + b * point[1] + c, d * point[0] + e * point[1] + f};
    }
}
