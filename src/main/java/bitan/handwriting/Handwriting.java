package bitan.handwriting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
 * Reads free handwriting. Holds some 150 MB outside the heap until it is closed. Every call from one thread at a time,
 * and not the FX thread: a character takes some 20 ms.
 */
public final class Handwriting implements AutoCloseable {
    /** More strokes than this are a drawing. */
    private static final int MOST_STROKES = 400;
    private static final int MOST_POINTS = 20_000;
    private static final int CANDIDATES = 5;

    private final Readers readers;
    private final Words words;

    private Handwriting(Readers readers, Words words) {
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
            return new Handwriting(readers, new Words(lexicon, glossary));
        } catch (OrtException | IOException | LinkageError | RuntimeException e) {
            throw new ProblemException(Problem.of(ProblemCode.INK_01, e), e);
        }
    }

    /**
     * What the ink may read, five candidates a character. A drawing nobody could read in bounded time stays unread, as
     * does what the recognisers fail on.
     */
    public InkReading read(Ink ink) {
        if (ink.isEmpty() || ink.strokes().size() > MOST_STROKES || ink.size() > MOST_POINTS) {
            return InkReading.unread(ink);
        }
        try {
            return new InkReading(ink, lines(ink));
        } catch (OrtException e) {
            return InkReading.unread(ink);
        }
    }

    private List<List<InkCharacter>> lines(Ink ink) throws OrtException {
        var lines = new ArrayList<List<InkCharacter>>();
        for (var row : new Lines(readers).of(ink.strokes())) {
            lines.add(characters(row));
        }
        return lines;
    }

    private List<InkCharacter> characters(Segmentation.Row row) throws OrtException {
        var guesses = readers.study(row.groups().stream().map(Group::strokes).toList());
        var shape = new Shape(row.size());
        var candidates = new ArrayList<List<Candidate>>();
        for (int i = 0; i < guesses.size(); i++) {
            var box = row.groups().get(i).box();
            candidates.add(guesses.get(i).candidates().stream()
                    .map(c -> new Candidate(c.text(), c.script(),
                            c.likely() * Math.exp(shape.fits(c.script(), box)), c.alone()))
                    .sorted(Comparator.comparingDouble(Candidate::likely).reversed()).limit(CANDIDATES)
                    .toList());
        }
        var ranked = words.ranked(candidates);
        var characters = new ArrayList<InkCharacter>();
        for (int i = 0; i < ranked.size(); i++) {
            characters.add(new InkCharacter(row.groups().get(i).box(), ranked.get(i)));
        }
        return characters;
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
