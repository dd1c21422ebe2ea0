package bitan.handwriting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

import bitan.handwriting.digit.DigitNetwork;
import bitan.handwriting.hanzi.HanziStrokes;
import bitan.handwriting.hanzi.PenWay;
import bitan.ink.Box;
import bitan.ink.Stroke;

/** The two recognisers, the network of digits and the ways of hanzi, which err differently and know more together. For one thread. */
final class Readers implements AutoCloseable {
    /** Pen widths measured best for each. */
    private static final double FAST_PEN = 2.4;
    private static final double THOROUGH_PEN = 1.6;

    /** One picture of a character lying on its side looks like another character; several in a row show what is up. */
    private static final List<Double> IN_A_ROW = List.of(-4.0, 0.0, 4.0);
    private static final List<Double> ONCE = List.of(0.0);
    /** No digit has more strokes. */
    private static final int MOST_OF_A_DIGIT = 4;
    /** Of the width: no digit and no letter is lower. */
    private static final double LOWEST = 0.25;
    /** A hand lifts the pen so much oftener than is usual; what has more strokes is more than this character. */
    private static final int MORE_STROKES = 3;
    private static final double MORE_OF_THEM = 0.2;

    private final Alphabet alphabet;
    private final DigitNetwork digits;
    private final HanziStrokes hanzi;
    private final CharacterRecogniser fast;
    private final CharacterRecogniser thorough;

    private Readers(Alphabet alphabet, DigitNetwork digits, HanziStrokes hanzi, CharacterRecogniser fast,
            CharacterRecogniser thorough) {
        this.alphabet = alphabet;
        this.digits = digits;
        this.hanzi = hanzi;
        this.fast = fast;
        this.thorough = thorough;
    }

    /** Loads both: some 0.4 s of work. */
    static Readers load() throws OrtException, IOException {
        OnnxTelemetryOff.off();
        var environment = OrtEnvironment.getEnvironment();
        environment.setTelemetry(false);
        try (var keys = RecogniserFiles.open(RecogniserFiles.KEYS)) {
            var alphabet = Alphabet.read(keys);
            var fast = CharacterRecogniser.load(environment, RecogniserFiles.FAST, FAST_PEN);
            return new Readers(alphabet, DigitNetwork.load(), HanziStrokes.load(), fast,
                    CharacterRecogniser.load(environment, RecogniserFiles.THOROUGH, THOROUGH_PEN));
        }
    }

    /** A quick look by one of them at each of these groups of strokes. */
    List<Guess> glance(List<List<Stroke>> groups) throws OrtException {
        var looks = fast.look(groups, ONCE);
        return IntStream.range(0, groups.size()).mapToObj(
                i -> withDigits(Guess.of(alphabet, List.of(looks.get(i))), groups.get(i))).toList();
    }

    /** A look by both at each, as it is and, where strokes seem to be joined, also without the joins. */
    List<Guess> look(List<List<Stroke>> groups) throws OrtException {
        return look(groups, ONCE);
    }

    /** The same, longer: tells hanzi apart better, and digits worse. */
    List<Guess> study(List<List<Stroke>> groups) throws OrtException {
        return look(groups, IN_A_ROW);
    }

    /** What each makes of a whole line, if only these characters may stand there. */
    List<LineFrames> line(List<Stroke> line, String characters) throws OrtException {
        var classes = alphabet.classes(characters);
        return List.of(fast.line(line).limited(characters, classes),
                thorough.line(line).limited(characters, classes));
    }

    private List<Guess> look(List<List<Stroke>> groups, List<Double> turns) throws OrtException {
        var views = new ArrayList<>(groups);
        var second = new int[groups.size()];
        for (int i = 0; i < second.length; i++) {
            var unjoined = Unjoined.of(groups.get(i));
            second[i] = unjoined.equals(groups.get(i)) ? i : views.size();
            if (second[i] != i) {
                views.add(unjoined);
            }
        }
        var some = fast.look(views, turns);
        var others = thorough.look(views, turns);
        return IntStream.range(0, second.length)
                .mapToObj(i -> withDigits(withWay(Guess.of(alphabet, IntStream.of(i, i, second[i]).boxed()
                        .flatMap(at -> Stream.of(some.get(at), others.get(at))).toList()), groups.get(i)),
                        groups.get(i)))
                .toList();
    }

    /** How far the pen's way is from that of this character, 0 to 1; 1 if its way is not known. */
    double away(List<Stroke> strokes, String character) {
        return hanzi.away(PenWay.of(strokes), character).orElse(1);
    }

    /** Whether a hand may write this character in so many strokes. */
    boolean accountsFor(String character, int strokes) {
        int usual = hanzi.strokes(character)
                .orElse(Script.of(character) == Script.HANZI ? strokes : MOST_OF_A_DIGIT);
        return strokes <= usual + Math.max(MORE_STROKES, MORE_OF_THEM * usual);
    }

    private Guess withWay(Guess guess, List<Stroke> strokes) {
        return guess.withWay(PenWay.of(strokes), hanzi);
    }

    private Guess withDigits(Guess guess, List<Stroke> strokes) {
        var box = Box.of(strokes);
        if (box.height() < LOWEST * box.width()) {
            return guess.lying();
        }
        return strokes.size() <= MOST_OF_A_DIGIT ? guess.withDigits(digits.likely(strokes)) : guess;
    }

    @Override
    public void close() throws OrtException {
        fast.close();
        thorough.close();
    }
}
