package bitan.handwriting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.onnxruntime.OrtException;

import bitan.handwriting.sign.Signs;
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
    /** A stroke or two say too little for a look to be sure of them. */
    private static final int FEW_STROKES = 3;
    /** What looks less like any character is a drawing. */
    private static final double SURE = 0.1;
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
            var looks = new Looks(readers);
            var strokes = Signs.withoutMarks(new CrossingOut(looks).kept(ink.strokes()));
            var lines = strokes.isEmpty() ? List.<Line>of() : lines(strokes, looks);
            return lines.stream().anyMatch(line -> line.characters().isEmpty())
                    ? InkReading.unread(ink)
                    : new InkReading(ink, lines.stream().map(Line::characters).toList(),
                            !Signs.isDrawn(strokes) && lines.stream().allMatch(Line::sure), others(lines));
        } catch (OrtException e) {
            return InkReading.unread(ink);
        }
    }

    /** Whether there is ink, and no more of it than can be read in bounded time. Any thread. */
    public static boolean mayBeWriting(Ink ink) {
        return !ink.isEmpty() && ink.strokes().size() <= MOST_STROKES && ink.size() <= MOST_POINTS
                && Math.max(ink.box().width(), ink.box().height()) < LARGEST;
    }

    /**
     * A line as it was read.
     *
     * @param other what it may be instead; empty if nothing
     * @param sure whether each character looks like what it is read as
     */
    private record Line(List<InkCharacter> characters, String other, boolean sure) {}

    /** The text with the likeliest change, in the only line or one of several. */
    private static List<String> others(List<Line> lines) {
        if (lines.stream().filter(line -> !line.other().isEmpty()).count() != 1) {
            return List.of();
        }
        return List.of(lines.stream()
                .map(line -> line.other().isEmpty()
                        ? line.characters().stream().map(InkCharacter::best).collect(Collectors.joining())
                        : line.other())
                .collect(Collectors.joining("\n")));
    }

    private List<Line> lines(List<Stroke> strokes, Looks looks) throws OrtException {
        var layout = new Layout(looks);
        var hanzi = layout.asOneHanzi(strokes);
        if (hanzi.isPresent()) {
            return List.of(lone(strokes, hanzi.orElseThrow()));
        }
        var lines = new ArrayList<Line>();
        for (var rows : layout.of(strokes)) {
            lines.add(rows.isEmpty() ? new Line(List.of(), "", false) : line(rows, looks));
        }
        return lines;
    }

    private Line lone(List<Stroke> strokes, Guess hanzi) {
        var texts = hanzi.candidates().stream().map(InkCandidate::text).toList();
        var character = character(StrokeGroup.of(strokes), texts.stream());
        return new Line(List.of(character), texts.size() > 1 ? texts.get(1) : "",
                isSure(strokes.size(), texts.getFirst(), hanzi.alone(true)));
    }

    /** A stroke more than the character has is another one's, written upon it. */
    private boolean isSure(int strokes, String text, double likely) {
        return strokes < FEW_STROKES || (likely >= SURE && readers.accountsFor(text, strokes));
    }

    /** The characters of the row that reads best. */
    private Line line(List<Segmentation.Row> rows, Looks looks) throws OrtException {
        var looked = looked(rows, looks);
        var best = rows.getFirst();
        var read = words.ranked(candidates(best, looked));
        for (var row : rows.subList(1, rows.size())) {
            var other = words.ranked(candidates(row, looked));
            if (other.score() + row.spacing() > read.score() + best.spacing()) {
                best = row;
                read = other;
            }
        }
        var number = number(rows, looked);
        return number.isPresent() ? number.orElseThrow() : line(best, sure(best, looked));
    }

    /** The line as a number, if it is one. */
    private Optional<Line> number(List<Segmentation.Row> rows, Map<StrokeGroup, Guess> looked)
            throws OrtException {
        var strokes = rows.getFirst().groups().stream().flatMap(group -> group.strokes().stream()).toList();
        var candidates = rows.stream().map(row -> candidates(row, looked)).toList();
        return new NumberLine(readers)
                .of(strokes, candidates, rows.stream().map(Segmentation.Row::spacing).toList())
                .map(read -> {
                    var characters = new ArrayList<InkCharacter>();
                    var groups = rows.get(read.row()).groups();
                    for (int i = 0; i < groups.size(); i++) {
                        characters.add(character(groups.get(i), Stream.concat(
                                Stream.of(read.text().substring(i, i + 1)),
                                candidates.get(read.row()).get(i).stream().map(InkCandidate::text))
                                .distinct()));
                    }
                    return new Line(characters, read.other(), true);
                });
    }

    private Line line(Segmentation.Row row, Map<StrokeGroup, Guess> looked) {
        var read = words.ranked(candidates(row, looked));
        var characters = new ArrayList<InkCharacter>();
        boolean sure = true;
        for (int i = 0; i < row.groups().size(); i++) {
            var group = row.groups().get(i);
            var character = character(group, read.characters().get(i).stream());
            characters.add(character);
            sure &= isSure(group.strokes().size(), character.best(),
                    looked.getOrDefault(group, NOTHING).best());
        }
        return new Line(characters, other(characters), sure);
    }

    /** A lone character may be another. */
    private static String other(List<InkCharacter> characters) {
        var candidates = characters.getFirst().candidates();
        return characters.size() == 1 && candidates.size() > 1 ? candidates.get(1) : "";
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

    private static InkCharacter character(StrokeGroup group, Stream<String> candidates) {
        return new InkCharacter(group.box(), candidates.limit(CANDIDATES).toList());
    }

    private static IdentityHashMap<StrokeGroup, Guess> looked(List<Segmentation.Row> rows, Looks looks)
            throws OrtException {
        var looked = new IdentityHashMap<StrokeGroup, Guess>();
        var groups = rows.stream().flatMap(row -> row.groups().stream())
                .filter(g -> looked.put(g, NOTHING) == null)
                .toList();
        var guesses = looks.look(groups.stream().map(StrokeGroup::strokes).toList());
        double foot = groups.stream().mapToDouble(group -> group.box().bottom()).max().orElseThrow();
        for (int i = 0; i < guesses.size(); i++) {
            boolean dot = groups.get(i).isDot(rows.getFirst().size(), foot);
            looked.put(groups.get(i), dot ? Guess.dot() : guesses.get(i));
        }
        return looked;
    }

    private static List<List<InkCandidate>> candidates(Segmentation.Row row,
            Map<StrokeGroup, Guess> studied) {
        var shape = new CharacterShape(row.size());
        boolean alone = row.groups().size() == 1;
        return row.groups().stream().map(group -> studied.getOrDefault(group, NOTHING).candidates().stream()
                .map(c -> c.times(Math.exp(
                        alone && c.isCapital() ? shape.fitsAlone(group) : shape.fits(c.script(), group))))
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
