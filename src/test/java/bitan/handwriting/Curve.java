package bitan.handwriting;

import java.util.ArrayList;
import java.util.List;

/** A pen's way through corners: rounded once (Chaikin), points at even distances. */
public final class Curve {
    private Curve() {
    }

    /** Through these corners, points no farther apart than this. */
    public static List<double[]> through(List<double[]> corners, double step) {
        var round = rounded(corners);
        var points = new ArrayList<double[]>();
        points.add(round.getFirst());
        for (int i = 1; i < round.size(); i++) {
            var from = round.get(i - 1);
            var to = round.get(i);
            int parts = Math.max(1, (int) Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
            for (int part = 1; part <= parts; part++) {
                points.add(between(from, to, (double) part / parts));
            }
        }
        return points;
    }

    private static List<double[]> rounded(List<double[]> corners) {
        var round = new ArrayList<double[]>();
        round.add(corners.getFirst());
        for (int i = 1; i < corners.size(); i++) {
            round.add(between(corners.get(i - 1), corners.get(i), 0.25));
            round.add(between(corners.get(i - 1), corners.get(i), 0.75));
        }
        round.add(corners.getLast());
        return round;
    }

    private static double[] between(double[] from, double[] to, double part) {
        return new double[]{from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part};
    }
}
