package bitan.handwriting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;

import bitan.handwriting.digit.DigitNetwork;
import bitan.ink.Stroke;

/** The two recognisers and the network of digits, which err differently and know more together. For one thread. */
final class Readers implements AutoCloseable {
    /** Pen widths measured best for each. */
    private static final double FAST_PEN = 2.4;
    private static final double THOROUGH_PEN = 1.6;

    /** One picture of a character lying on its side looks like another character; several in a row show what is up. */
    private static final List<Double> IN_A_ROW = List.of(-4.0, 0.0, 4.0);
    private static final List<Double> ONCE = List.of(0.0);
    /** No digit has more strokes. */
    private static final int MOST_OF_A_DIGIT = 4;

    private final Alphabet alphabet;
    private final DigitNetwork digits;
    private final CharacterRecogniser fast;
    private final CharacterRecogniser thorough;

    private Readers(Alphabet alphabet, DigitNetwork digits, CharacterRecogniser fast,
            CharacterRecogniser thorough) {
        this.alphabet = alphabet;
        this.digits = digits;
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
            return new Readers(alphabet, DigitNetwork.load(), fast,
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
                .mapToObj(i -> withDigits(Guess.of(alphabet, IntStream.of(i, i, second[i]).boxed()
                        .flatMap(at -> Stream.of(some.get(at), others.get(at))).toList()), groups.get(i)))
                .toList();
    }

    private Guess withDigits(Guess guess, List<Stroke> strokes) {
        return strokes.size() > MOST_OF_A_DIGIT ? guess : guess.withDigits(digits.likely(strokes));
    }

    @Override
    public void close() throws OrtException {
        fast.close();
        thorough.close();
    }
}
