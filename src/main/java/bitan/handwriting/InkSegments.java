package bitan.handwriting;

import java.util.ArrayList;
import java.util.List;

import bitan.ink.Box;
import bitan.ink.Stroke;

/**
 * One line cut wherever a character may end: rather too often than too rarely. Cuts are made in the order of writing,
 * so that characters may overlap a little; what is added late is put where it stands.
 */
final class InkSegments {
    /** Of the size: so far may the strokes on both sides of a cut overlap. */
    private static final double OVERLAP = 0.3;
    /** Of the size: a stroke that begins so far behind what was written before is a late one. */
    private static final double LATE = 0.8;
    /** In the unit of the ink; smaller is a dot. */
    private static final double LEAST = 1e-6;

    private final List<Stroke> order = new ArrayList<>();
    private final double size;

    private InkSegments(double size) {
        this.size = size;
    }

    /** The pieces of a line from left to right, each in its order of writing. */
    static List<List<Stroke>> of(List<Stroke> line, double size) {
        var pieces = new InkSegments(size);
        line.forEach(pieces::place);
        return pieces.cut();
    }

    /** How high and wide a hanzi probably is on this line, before anything is known about it. */
    static double guessSize(List<Stroke> line) {
        var box = Box.of(line);
        double longest = line.stream().mapToDouble(stroke -> stroke.box().width()).max().orElseThrow();
        double size = Math.max(0.85 * box.height(), 0.8 * Math.min(longest, 2 * box.width() / line.size()));
        return size > LEAST ? size : Math.max(1, box.width());
    }

    private void place(Stroke stroke) {
        double reached = order.stream().mapToDouble(before -> before.box().right()).max()
                .orElse(Double.NEGATIVE_INFINITY);
        if (stroke.box().right() > reached - LATE * size) {
            order.add(stroke);
            return;
        }
        int nearest = 0;
        for (int i = 1; i < order.size(); i++) {
            nearest = away(order.get(i), stroke) <= away(order.get(nearest), stroke) ? i : nearest;
        }
        order.add(nearest + 1, stroke);
    }

    private static double away(Stroke one, Stroke other) {
        return Math.abs(one.box().left() + one.box().right() - other.box().left() - other.box().right());
    }

    private List<List<Stroke>> cut() {
        var later = new double[order.size() + 1];
        later[order.size()] = Double.POSITIVE_INFINITY;
        for (int i = order.size() - 1; i >= 0; i--) {
            later[i] = Math.min(later[i + 1], order.get(i).box().left());
        }
        var pieces = new ArrayList<List<Stroke>>();
        double reached = Double.NEGATIVE_INFINITY;
        int begun = 0;
        for (int i = 0; i < order.size(); i++) {
            reached = Math.max(reached, order.get(i).box().right());
            if (later[i + 1] > reached - OVERLAP * size) {
                pieces.add(List.copyOf(order.subList(begun, i + 1)));
                begun = i + 1;
            }
        }
        return pieces;
    }
}
