package bitan.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import ai.onnxruntime.OrtException;

import bitan.ink.Box;
import bitan.ink.Stroke;

/**
 * Finds the lines of free writing: cuts wherever what is below was written after what is above and begins at the left
 * again; where that may have taken a character apart, as 三, the recogniser decides. For one reading.
 */
final class InkLines {
    /** Of the height of the lower one: so far may lines overlap. */
    private static final double OVERLAP = 0.09;
    /** Of the width of both: so far may a line be indented. */
    private static final double INDENT = 0.4;
    /** Of the strokes above: so many may have been added later. */
    private static final double LATE = 0.1;
    /** Strips that together are no wider than this, of their height, may be one character. */
    private static final double ONE_CHARACTER = 1.6;
    /** A strip no higher than this, of what it is put together with, is hardly a line. */
    private static final double THIN = 0.35;
    private static final int MOST_STRIPS = 6;
    /** What one line more costs, as a logarithm of a likelihood. */
    private static final double LINE = 0.5;
    private static final double TOO_MUCH = -1e6;

    private final Segmentation segmentation;

    /**
     * The best lines of the strips up to some place.
     *
     * @param lines for each the likeliest rows of characters; none if that would be too much work
     * @param score how good they are, as a logarithm of a likelihood
     */
    record Sheet(List<List<Segmentation.Row>> lines, double score) {}

    InkLines(Segmentation segmentation) {
        this.segmentation = segmentation;
    }

    /** The lines of these strips from top to bottom. */
    Sheet of(List<List<Stroke>> strips, List<Stroke> strokes) throws OrtException {
        var sheets = new ArrayList<Sheet>();
        sheets.add(new Sheet(List.of(), 0));
        for (int end = 1; end <= strips.size(); end++) {
            var best = new Sheet(List.of(), Double.NEGATIVE_INFINITY);
            for (int from = end - 1; from >= Math.max(0, end - MOST_STRIPS); from--) {
                if (mayBeOneLine(strips.subList(from, end))) {
                    var sheet = longer(sheets.get(from), joined(strips.subList(from, end), strokes));
                    best = sheet.score() > best.score() ? sheet : best;
                }
            }
            sheets.add(best);
        }
        return sheets.getLast();
    }

    private Sheet longer(Sheet sheet, List<Stroke> line) throws OrtException {
        var rows = segmentation.of(line, Direction.ACROSS);
        var lines = new ArrayList<>(sheet.lines());
        lines.add(rows);
        double score = rows.isEmpty() ? TOO_MUCH : rows.getFirst().score();
        return new Sheet(lines, sheet.score() + score - LINE);
    }

    private static boolean mayBeOneLine(List<List<Stroke>> strips) {
        var box = Box.of(strips.stream().flatMap(List::stream).toList());
        int strokes = strips.stream().mapToInt(List::size).sum();
        return strips.size() == 1
                || (box.width() <= ONE_CHARACTER * box.height() && strokes <= StrokeGroup.MOST_STROKES)
                || strips.stream().anyMatch(strip -> Box.of(strip).height() <= THIN * box.height());
    }

    /** Again in the order of writing. */
    private static List<Stroke> joined(List<List<Stroke>> strips, List<Stroke> written) {
        var here = strips.stream().flatMap(List::stream).toList();
        return written.stream().filter(here::contains).toList();
    }

    /** The strips from top to bottom, each in its order of writing. */
    static List<List<Stroke>> cut(List<Stroke> strokes) {
        var down = IntStream.range(0, strokes.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> middle(strokes.get(i)))).toList();
        var strips = new ArrayList<List<Stroke>>();
        int begun = 0;
        for (int end = 1; end <= down.size(); end++) {
            if (end == down.size()
                    || isCut(strokes, down.subList(begun, end), down.subList(end, down.size()))) {
                strips.add(down.subList(begun, end).stream().sorted().map(strokes::get).toList());
                begun = end;
            }
        }
        return strips;
    }

    private static boolean isCut(List<Stroke> strokes, List<Integer> above, List<Integer> below) {
        var upper = Box.of(above.stream().map(strokes::get).toList());
        var lower = Box.of(below.stream().map(strokes::get).toList());
        var both = upper.with(lower);
        int firstBelow = below.stream().mapToInt(i -> i).min().orElseThrow();
        long late = above.stream().filter(i -> i > firstBelow).count();
        return lower.top() - upper.bottom() >= -OVERLAP * Math.min(upper.height(), lower.height())
                && late <= LATE * above.size()
                && lower.left() - upper.left() <= INDENT * both.width();
    }

    private static double middle(Stroke stroke) {
        return stroke.box().top() + stroke.box().height() / 2;
    }

}
