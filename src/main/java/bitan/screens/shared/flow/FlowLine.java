package bitan.screens.shared.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.QuadCurveTo;

/** The way itself: a thick line into each station, with an arrow's head where it arrives. */
final class FlowLine {
    /** In sizes of a station's number, like all that follow. */
    private static final double THICK = 0.26;
    private static final double HEAD_LENGTH = 0.5;
    private static final double HEAD_HALF = 0.36;
    /** Of a turn. */
    private static final double RADIUS = 0.6;

    private final List<Path> ways = new ArrayList<>();
    private final List<Polygon> heads = new ArrayList<>();

    /**
     * Where the way meets a station.
     *
     * @param reach from the middle to the mark's edge
     * @param toRight which way it leaves again
     */
    record Stop(double x, double y, double reach, boolean toRight) {}

    /**
     * Where the way may be.
     *
     * @param left its edge
     * @param right its edge
     * @param unit the size of a station's number
     * @param comesIn whether it begins beyond the edge
     * @param goesOut whether it ends beyond the edge
     */
    record Room(double left, double right, double unit, boolean comesIn, boolean goesOut) {
        double edge(boolean isRight) {
            double half = unit * THICK / 2;
            return isRight ? right - half : left + half;
        }
    }

    /** One way into each station from {@code first} on, and one out of the last; what lies behind {@code here} is past. */
    void show(int first, int last, int here) {
        ways.clear();
        heads.clear();
        for (int into = first; into <= last; into++) {
            var style = here >= 0 && into > here ? "ahead" : "past";
            var way = new Path();
            way.getStyleClass().addAll("flow-way", style);
            way.setManaged(false);
            ways.add(way);
            var head = new Polygon();
            head.getStyleClass().addAll("flow-head", style);
            head.setManaged(false);
            heads.add(head);
        }
    }

    List<Node> nodes() {
        return Stream.<Node>concat(ways.stream(), heads.stream()).toList();
    }

    void lay(List<Stop> stops, Room room) {
        ways.forEach(way -> {
            way.getElements().clear();
            way.setStrokeWidth(room.unit() * THICK);
        });
        heads.forEach(head -> head.getPoints().clear());
        var first = stops.getFirst();
        if (room.comesIn()) {
            arrive(0, first, true, room, List.of(new MoveTo(room.edge(false), first.y())));
        }
        IntStream.range(1, stops.size()).forEach(i -> connect(i, stops.get(i - 1), stops.get(i), room));
        var last = stops.getLast();
        if (room.goesOut()) {
            ways.getLast().getElements().setAll(new MoveTo(last.x(), last.y()),
                    new LineTo(room.edge(last.toRight()), last.y()));
        }
    }

    private void connect(int into, Stop from, Stop to, Room room) {
        var start = new MoveTo(from.x(), from.y());
        if (from.toRight() == to.toRight()) {
            arrive(into, to, to.toRight(), room, List.of(start));
            return;
        }
        double edge = room.edge(from.toRight());
        double radius = Math.min(RADIUS * room.unit(), Math.abs(edge - from.x()));
        double beside = from.toRight() ? edge - radius : edge + radius;
        arrive(into, to, to.toRight(), room, List.of(start, new LineTo(beside, from.y()),
                new QuadCurveTo(edge, from.y(), edge, from.y() + radius), new LineTo(edge, to.y() - radius),
                new QuadCurveTo(edge, to.y(), beside, to.y())));
    }

    /** The last part: to the station's edge, with the head before it. */
    private void arrive(int into, Stop to, boolean isFromLeft, Room room, List<? extends PathElement> way) {
        double sign = isFromLeft ? 1 : -1;
        double tip = to.x() - sign * to.reach();
        double base = tip - sign * HEAD_LENGTH * room.unit();
        double half = HEAD_HALF * room.unit();
        ways.get(into).getElements().setAll(way);
        ways.get(into).getElements().add(new LineTo(base, to.y()));
        heads.get(into).getPoints().setAll(tip, to.y(), base, to.y() - half, base, to.y() + half);
    }
}
