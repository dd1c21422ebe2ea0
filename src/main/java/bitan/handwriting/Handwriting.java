package bitan.handwriting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import ai.onnxruntime.OrtException;

import bitan.ink.Ink;
import bitan.ink.InkCharacter;
import bitan.ink.InkPoint;
import bitan.ink.InkReading;
import bitan.ink.Stroke;
import bitan.lexicon.Lexicon;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;
import bitan.wording.Glossary;

/**
 * Reads free handwriting. Holds some 200 MB outside the heap until it is closed. Every call from one thread at a time,
 * and not the FX thread: a character takes some 20 ms.
 */
public final class Handwriting implements AutoCloseable {
    /** More strokes than this are a drawing. */
    private static final int MOST_STROKES = 400;
    private static final int MOST_POINTS = 20_000;
    /** In the unit of the ink; beyond it, differences are no numbers. */
    private static final double LARGEST = 1e12;
    private static final int CANDIDATES = 5;
    private static final Guess NOTHING = new Guess(List.of());

    private final Readers readers;
    private final LineLexicon words;

    private Handwriting(Readers readers, LineLexicon words) {
        this.readers = readers;
        this.words = words;
    }

    /**
     * Loads both recognisers and lets them look once, so that the first ink is read as quickly as any: some 0.6 s.
     *
     * @throws ProblemException INK-01 if the native library or a model cannot be loaded
     */
    public static Handwriting open(Lexicon lexicon, Glossary glossary) throws ProblemException {
        try {
            var readers = Readers.load();
            readers.study(List.of(List.of(new Stroke(List.of(InkPoint.at(0, 0, 0), InkPoint.at(9, 1, 9))))));
            return new Handwriting(readers, new LineLexicon(lexicon, glossary));
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            throw new ProblemException(Problem.of(ProblemCode.INK_01, e), e);
        }
    }

    /**
     * What the ink may read, five candidates a character. A drawing nobody could read in bounded time stays unread, as
     * does what the recognisers fail on.
     */
    public InkReading read(Ink ink) {
        if (!mayBeWriting(ink)) {
            return InkReading.unread(ink);
        }
        try {
            var lines = lines(ink);
            return lines.stream().anyMatch(List::isEmpty)
                    ? InkReading.unread(ink)
                    : new InkReading(ink, lines);
        } catch (OrtException e) {
            return InkReading.unread(ink);
        }
    }

    /** Whether there is ink, and no more of it than can be read in bounded time. Any thread. */
    public static boolean mayBeWriting(Ink ink) {
        return !ink.isEmpty() && ink.strokes().size() <= MOST_STROKES && ink.size() <= MOST_POINTS
                && Math.max(ink.box().width(), ink.box().height()) < LARGEST;
    }

    private List<List<InkCharacter>> lines(Ink ink) throws OrtException {
        var all = StrokeGroup.of(ink.strokes());
        if (all.mayBeOneCharacter()) {
            var guess = readers.study(List.of(all.strokes())).getFirst();
            if (OneHanzi.is(all, guess)) {
                return List.of(
                        List.of(character(all, guess.hanzi().candidates().stream().map(InkCandidate::text))));
            }
        }
        var lines = new ArrayList<List<InkCharacter>>();
        for (var rows : new InkLines(new Segmentation(readers)).of(ink.strokes())) {
            lines.add(rows.isEmpty() ? List.of() : characters(rows));
        }
        return lines;
    }

    /** The characters of the row that reads best. */
    private List<InkCharacter> characters(List<Segmentation.Row> rows) throws OrtException {
        var looked = looked(rows);
        var best = rows.getFirst();
        var read = words.ranked(candidates(best, looked));
        for (var row : rows.subList(1, rows.size())) {
            var other = words.ranked(candidates(row, looked));
            if (other.score() + row.spacing() > read.score() + best.spacing()) {
                best = row;
                read = other;
            }
        }
        return characters(best, words.ranked(candidates(best, sure(best, looked))));
    }

    /** Takes a longer look at what may be one hanzi or another. */
    private IdentityHashMap<StrokeGroup, Guess> sure(Segmentation.Row row,
            IdentityHashMap<StrokeGroup, Guess> looked)
            throws OrtException {
        var unsure = row.groups().stream()
                .filter(group -> looked.getOrDefault(group, NOTHING).isUnsureHanzi()).toList();
        var longer = readers.study(unsure.stream().map(StrokeGroup::strokes).toList());
        var all = new IdentityHashMap<>(looked);
        for (int i = 0; i < unsure.size(); i++) {
            all.put(unsure.get(i), longer.get(i).withOthersOf(looked.getOrDefault(unsure.get(i), NOTHING)));
        }
        return all;
    }

    private static List<InkCharacter> characters(Segmentation.Row best, LineLexicon.Ranked read) {
        var characters = new ArrayList<InkCharacter>();
        for (int i = 0; i < best.groups().size(); i++) {
            characters.add(character(best.groups().get(i), read.characters().get(i).stream()));
        }
        return characters;
    }

    private static InkCharacter character(StrokeGroup group, Stream<String> candidates) {
        return new InkCharacter(group.box(), candidates.limit(CANDIDATES).toList());
    }

    private IdentityHashMap<StrokeGroup, Guess> looked(List<Segmentation.Row> rows) throws OrtException {
        var looked = new IdentityHashMap<StrokeGroup, Guess>();
        var groups = rows.stream().flatMap(row -> row.groups().stream())
                .filter(g -> looked.put(g, NOTHING) == null)
                .toList();
        var guesses = readers.look(groups.stream().map(StrokeGroup::strokes).toList());
        for (int i = 0; i < guesses.size(); i++) {
            looked.put(groups.get(i), guesses.get(i));
        }
        return looked;
    }

    private static List<List<InkCandidate>> candidates(Segmentation.Row row,
            Map<StrokeGroup, Guess> studied) {
        var shape = new CharacterShape(row.size());
        return row.groups().stream().map(group -> studied.getOrDefault(group, NOTHING).candidates().stream()
                .map(c -> c.times(Math.exp(shape.fits(c.script(), group))))
                .sorted(Comparator.comparingDouble(InkCandidate::likely).reversed()).toList())
                .toList();
    }

    /** Gives the recognisers' memory back. */
    @Override
    public void close() {
        try {
            readers.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the recognisers do not close", e);
        }
    }
}
