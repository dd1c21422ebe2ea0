package bitan.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.onnxruntime.OrtException;

import bitan.ink.Stroke;

/**
 * Finds the characters of one line: every run of neighbouring pieces that could be a character is looked at, and the
 * best row of them is chosen (dynamic programming). For one reading, whose work it bounds.
 */
final class Segmentation {
    /** Of the size. */
    private static final double WIDEST = 1.5;
    /** Read downwards, a hanzi falls into more pieces: so many of its strokes lie flat. */
    private static final int MOST_PIECES = 7;
    private static final int MOST_PIECES_DOWN = 10;
    /** Of the size: no character has more upright white space within. */
    private static final double SPACE = 0.32;
    /** So many rows are kept, for the words to choose among. */
    private static final int ROWS = 4;
    private static final double LEAST = 2e-4;
    /** How much a look counts beside the shape. */
    private static final double LOOK = 0.88;
    /** What it costs to go over from hanzi to digits or the like, as a logarithm of a likelihood. */
    private static final double CHANGE = 1.46;
    /** So many looks take some three seconds: more is no writing. */
    private static final int MOST_LOOKS = 1500;

    private final Looks readers;
    private int looks;

    /** A run of pieces as one character. */
    private record Arc(int from, int to, StrokeGroup group, Guess guess) {}

    /**
     * A row of characters.
     *
     * @param score how good it is, as a logarithm of a likelihood
     * @param spacing what the spaces between its characters add to that
     * @param size how high and wide a hanzi is on this line
     */
    record Row(List<StrokeGroup> groups, double score, double spacing, double size) {

        /** With its strokes as they were written. */
        Row upright(Direction direction) {
            return direction == Direction.ACROSS
                    ? this
                    : new Row(groups.stream().map(group -> StrokeGroup.of(direction.laid(group.strokes())))
                            .toList(), score, spacing, size);
        }
    }

    Segmentation(Looks readers) {
        this.readers = readers;
    }

    /** The likeliest rows of characters, best first; none if that would be too much work. */
    List<Row> of(List<Stroke> line, Direction direction) throws OrtException {
        return laid(direction.laid(line), direction).stream().map(row -> row.upright(direction)).toList();
    }

    private List<Row> laid(List<Stroke> line, Direction direction) throws OrtException {
        double size = InkSegments.guessSize(line);
        var pieces = InkSegments.of(line, size);
        var unseen = arcs(pieces, size, direction == Direction.DOWN ? MOST_PIECES_DOWN : MOST_PIECES);
        looks += unseen.size();
        if (looks > MOST_LOOKS) {
            return List.of();
        }
        var arcs = looked(unseen, direction, size, foot(line));
        var first = best(arcs, pieces.size(), new CharacterShape(size)).getFirst();
        double found = size(first.groups(), size);
        return best(arcs, pieces.size(), new CharacterShape(found));
    }

    private static double size(List<StrokeGroup> groups, double before) {
        var extents = groups.stream().mapToDouble(g -> Math.max(g.box().width(), g.box().height())).sorted()
                .toArray();
        return extents[extents.length - 1] <= 0 ? before : extents[extents.length * 3 / 5];
    }

    private static List<Arc> arcs(List<List<Stroke>> pieces, double size, int most) {
        var arcs = new ArrayList<Arc>();
        for (int from = 0; from < pieces.size(); from++) {
            var strokes = new ArrayList<Stroke>();
            for (int to = from; to < Math.min(pieces.size(), from + most); to++) {
                strokes.addAll(pieces.get(to));
                var group = StrokeGroup.of(List.copyOf(strokes));
                if (to > from && group.box().width() > WIDEST * size) {
                    break;
                }
                if (to > from && group.inside() > SPACE * size) {
                    continue;
                }
                arcs.add(new Arc(from, to + 1, group, new Guess(List.of())));
            }
        }
        return arcs;
    }

    private static double foot(List<Stroke> line) {
        return line.stream().mapToDouble(stroke -> stroke.box().bottom()).max().orElseThrow();
    }

    private List<Arc> looked(List<Arc> arcs, Direction direction, double size, double foot)
            throws OrtException {
        var guesses = readers
                .glance(arcs.stream().map(arc -> direction.laid(arc.group().strokes())).toList());
        var looked = new ArrayList<Arc>();
        for (int i = 0; i < arcs.size(); i++) {
            var arc = arcs.get(i);
            boolean dot = direction == Direction.ACROSS && arc.group().isDot(size, foot);
            looked.add(new Arc(arc.from(), arc.to(), arc.group(), dot ? Guess.dot() : guesses.get(i)));
        }
        return looked;
    }

    /** The best rows over all pieces. */
    private static List<Row> best(List<Arc> arcs, int pieces, CharacterShape shape) {
        var rows = new ArrayList<Map<Script, List<Row>>>();
        rows.add(Map.of(Script.NONE, List.of(new Row(List.of(), 0, 0, shape.size()))));
        for (int end = 1; end <= pieces; end++) {
            var ending = new EnumMap<Script, List<Row>>(Script.class);
            for (var arc : arcs) {
                if (arc.to() == end) {
                    extend(rows.get(arc.from()), arc, shape, ending);
                }
            }
            ending.replaceAll((_, some) -> few(some.stream()));
            rows.add(ending);
        }
        return few(rows.getLast().values().stream().flatMap(List::stream));
    }

    private static List<Row> few(Stream<Row> rows) {
        return rows.sorted(Comparator.comparingDouble(Row::score).reversed()).limit(ROWS).toList();
    }

    private static void extend(Map<Script, List<Row>> rows, Arc arc, CharacterShape shape,
            Map<Script, List<Row>> ending) {
        scores(arc, shape).forEach((script,
                score) -> rows.forEach((before, some) -> some.forEach(row -> ending
                        .computeIfAbsent(script, _ -> new ArrayList<>())
                        .add(longer(row, arc, shape,
                                score - (before == script || before == Script.NONE ? 0 : CHANGE))))));
    }

    private static Row longer(Row row, Arc arc, CharacterShape shape, double score) {
        var groups = Stream.concat(row.groups().stream(), Stream.of(arc.group())).toList();
        double gap = row.groups().isEmpty()
                ? 0
                : shape.gap(arc.group().box().left() - row.groups().getLast().box().right());
        return new Row(groups, row.score() + gap + score, row.spacing() + gap, row.size());
    }

    /** How good it is as a character of each kind. */
    private static Map<Script, Double> scores(Arc arc, CharacterShape shape) {
        var scores = new EnumMap<Script, Double>(Script.class);
        for (var c : arc.guess().candidates()) {
            scores.merge(c.script(),
                    LOOK * Math.log(Math.max(LEAST, c.alone())) + shape.fits(c.script(), arc.group()),
                    Math::max);
        }
        return scores;
    }
}
