package bitan.handwriting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import ai.onnxruntime.OrtException;

import bitan.handwriting.digit.NumberForm;
import bitan.ink.Stroke;

/**
 * Reads a line of digits as a whole: what its characters look like one by one, what both line readers make of the whole
 * line, and what numbers people write decide together. For one thread.
 */
final class NumberLine {
    private static final String CHARACTERS = "0123456789X.-/,\u00a5\u5e74\u6708\u65e5\u5143";
    /** So many of the characters have to look like parts of a number. */
    private static final double MOSTLY = 0.6;
    private static final int LEAST_CHARACTERS = 2;
    private static final int KEPT = 48;
    private static final int TRIED = 12;
    private static final double LEAST = 1e-4;
    /** Letters are rare, but the one that ends identity numbers is not, as a logarithm. */
    private static final double IN_NUMBER = 3;
    /** How much each reader's view of the whole line counts: the fast one's, the thorough one's. */
    private static final List<Double> WHOLE = List.of(0.25, 0.75);

    private static final Comparator<Path> BEST_FIRST = Comparator.comparingDouble(Path::score).reversed();

    private final Readers readers;

    /** What a line may be: the row whose characters it is. */
    private record Path(int row, String text, double score) {

        Path plus(double more) {
            return new Path(row, text, score + more);
        }
    }

    /**
     * A number and the next likeliest.
     *
     * @param row which of the rows it is read from
     * @param other empty if there is no other
     */
    record Read(int row, String text, String other) {}

    NumberLine(Readers readers) {
        this.readers = readers;
    }

    /**
     * The number, if the line is one.
     *
     * @param rows for each row of characters the candidates of each, likeliest first, by look and shape
     * @param spacing for each row what its spaces say
     */
    Optional<Read> of(List<Stroke> line, List<List<List<InkCandidate>>> rows, List<Double> spacing)
            throws OrtException {
        if (!isNumber(rows.getFirst())) {
            return Optional.empty();
        }
        var paths = new ArrayList<Path>();
        for (int i = 0; i < rows.size(); i++) {
            paths.addAll(paths(i, rows.get(i), spacing.get(i)));
        }
        var known = new HashSet<String>();
        var frames = readers.line(line, CHARACTERS);
        var ranked = paths.stream()
                .map(path -> path.plus(NumberForm.fits(path.text()))).sorted(BEST_FIRST)
                .filter(path -> known.add(path.text())).limit(KEPT)
                .map(path -> path.plus(whole(path.text(), frames))).sorted(BEST_FIRST).toList();
        return ranked.stream().findFirst().map(best -> new Read(best.row(), best.text(), ranked.stream()
                .map(Path::text).filter(text -> !text.equals(best.text())).findFirst().orElse("")));
    }

    private static double whole(String text, List<LineFrames> frames) {
        double sum = 0;
        for (int i = 0; i < frames.size(); i++) {
            sum += WHOLE.get(i) * frames.get(i).likely(text);
        }
        return sum;
    }

    private static double score(InkCandidate part) {
        return Math.log(Math.max(LEAST, part.likely())) + (part.script() == Script.LETTER ? IN_NUMBER : 0);
    }

    private static boolean isNumber(List<List<InkCandidate>> row) {
        long parts = row.stream().filter(some -> !some.isEmpty() && isPart(some.getFirst())).count();
        return row.size() >= LEAST_CHARACTERS && parts >= MOSTLY * row.size();
    }

    private static boolean isPart(InkCandidate candidate) {
        return CHARACTERS.contains(candidate.text());
    }

    private static List<Path> paths(int row, List<List<InkCandidate>> characters, double spacing) {
        var paths = List.of(new Path(row, "", spacing));
        for (var candidates : characters) {
            var parts = candidates.stream().filter(NumberLine::isPart).limit(TRIED).toList();
            paths = paths.stream().sorted(BEST_FIRST).limit(KEPT)
                    .flatMap(path -> parts.stream().map(c -> new Path(row, path.text() + c.text(),
                            path.score() + score(c))))
                    .toList();
        }
        return paths;
    }
}
