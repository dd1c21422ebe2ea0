package bitan.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import ai.onnxruntime.OrtException;

import bitan.ink.Stroke;

/**
 * Finds the characters of one line: every run of neighbouring pieces that could be a character is looked at, and the
 * best row of them is chosen (dynamic programming). For one thread.
 */
final class Segmentation {
    /** Of the size. */
    private static final double WIDEST = 1.7;
    private static final int MOST_PIECES = 7;
    private static final double LEAST = 1e-4;

    private final Readers readers;

    /** A run of pieces as one character. */
    private record Arc(int from, int to, Group group, Guess guess) {}

    /** A row of characters and how good it is. */
    record Row(List<Group> groups, double score, double size) {}

    Segmentation(Readers readers) {
        this.readers = readers;
    }

    /** The likeliest row of characters. */
    Row of(List<Stroke> line) throws OrtException {
        double size = Pieces.guessSize(line);
        var pieces = Pieces.of(line, size);
        var arcs = looked(arcs(pieces, size));
        var row = best(arcs, pieces.size(), new Shape(size));
        double found = size(row.groups(), size);
        return best(arcs, pieces.size(), new Shape(found));
    }

    private static double size(List<Group> groups, double before) {
        var extents = groups.stream().mapToDouble(g -> Math.max(g.box().width(), g.box().height())).sorted()
                .toArray();
        return extents.length < 2 ? before : extents[extents.length * 2 / 3];
    }

    private static List<Arc> arcs(List<List<Stroke>> pieces, double size) {
        var arcs = new ArrayList<Arc>();
        for (int from = 0; from < pieces.size(); from++) {
            var strokes = new ArrayList<Stroke>();
            for (int to = from; to < Math.min(pieces.size(), from + MOST_PIECES); to++) {
                strokes.addAll(pieces.get(to));
                var group = Group.of(List.copyOf(strokes));
                if (to > from && group.box().width() > WIDEST * size) {
                    break;
                }
                arcs.add(new Arc(from, to + 1, group, new Guess(List.of())));
            }
        }
        return arcs;
    }

    private List<Arc> looked(List<Arc> arcs) throws OrtException {
        var guesses = readers.glance(arcs.stream().map(arc -> arc.group().strokes()).toList());
        var looked = new ArrayList<Arc>();
        for (int i = 0; i < arcs.size(); i++) {
            var arc = arcs.get(i);
            looked.add(new Arc(arc.from(), arc.to(), arc.group(), guesses.get(i)));
        }
        return looked;
    }

    private static Row best(List<Arc> arcs, int pieces, Shape shape) {
        var rows = new ArrayList<List<Row>>();
        rows.add(List.of(new Row(List.of(), 0, shape.size())));
        for (int end = 1; end <= pieces; end++) {
            int at = end;
            var best = arcs.stream().filter(arc -> arc.to() == at)
                    .flatMap(arc -> rows.get(arc.from()).stream().map(row -> longer(row, arc, shape)))
                    .max(Comparator.comparingDouble(Row::score)).orElseThrow();
            rows.add(List.of(best));
        }
        return rows.getLast().getFirst();
    }

    private static Row longer(Row row, Arc arc, Shape shape) {
        var groups = Stream.concat(row.groups().stream(), Stream.of(arc.group())).toList();
        double gap = row.groups().isEmpty()
                ? 0
                : shape.gap(arc.group().box().left() - row.groups().getLast().box().right());
        return new Row(groups, row.score() + gap + score(arc, shape), row.size());
    }

    private static double score(Arc arc, Shape shape) {
        return shape.inside(arc.group().inside()) + arc.guess().candidates().stream()
                .mapToDouble(
                        c -> Math.log(Math.max(LEAST, c.alone())) + shape.fits(c.script(), arc.group().box()))
                .max().orElseThrow();
    }
}
