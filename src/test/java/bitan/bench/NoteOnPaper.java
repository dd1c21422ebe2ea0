package bitan.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import bitan.note.Notes;
import bitan.note.paper.Paper;
import bitan.note.paper.Sheets;
import bitan.problem.ProblemException;

/** From a note to its PDF, with both squares and the visitor's ink: the first in a new process, and those after it. */
final class NoteOnPaper {
    private static final int AFTER = 40;
    private static final double NANOS = 1e6;
    private static final double KILO = 1e3;
    private static final String WHICH = "the story's note on A4";

    private NoteOnPaper() {
    }

    static List<Figure> measure() throws ProblemException {
        long start = System.nanoTime();
        try (var sheets = Sheets.open()) {
            var size = make(sheets);
            double first = (System.nanoTime() - start) / NANOS;
            var after = IntStream.range(0, AFTER).mapToLong(_ -> timed(sheets)).sorted().toArray();
            return List.of(
                    Figure.atMost(1500, "note, first PDF", first, "ms", WHICH + ", font opened"),
                    Figure.atMost(200, "note, PDF after, median", after[AFTER / 2] / NANOS, "ms",
                            WHICH + ", of " + AFTER),
                    Figure.atMost(200, "note, PDF after, longest",
                            LongStream.of(after).max().orElseThrow() / NANOS,
                            "ms", WHICH + ", of " + AFTER),
                    Figure.atMost(60, "note, size of the PDF", size / KILO, "kB", WHICH));
        }
    }

    private static long timed(Sheets sheets) {
        long start = System.nanoTime();
        make(sheets);
        return System.nanoTime() - start;
    }

    private static int make(Sheets sheets) {
        return sheets.make(Notes.story(), Paper.A4, Locale.SIMPLIFIED_CHINESE).pdf().length;
    }
}
