package bitan.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.json.Json;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * A letter as its file has it, with strokes as {@code [[[x,y],…],…]}. When each point was drawn is not kept: it would
 * tell whose hand it was.
 *
 * @param feeling in lower case
 */
record LetterJson(LocalDate date, String counter, Optional<String> feeling, String words,
        double[][][] strokes) {
    private static final JsonMapper JSON = Json.strict().build();
    /** No sheet is larger, in pixels. */
    private static final double FARTHEST = 1e6;

    static String written(Letter letter) {
        return JSON.writeValueAsString(new LetterJson(letter.date(), letter.counter(),
                letter.feeling().map(feeling -> feeling.name().toLowerCase(Locale.ROOT)), letter.words(),
                letter.ink().strokes().stream().map(LetterJson::points).toArray(double[][][]::new))) + "\n";
    }

    private static double[][] points(Stroke stroke) {
        return stroke.points().stream().map(point -> new double[]{tenths(point.x()), tenths(point.y())})
                .toArray(double[][]::new);
    }

    private static double tenths(double length) {
        return Math.rint(length * 10) / 10;
    }

    /**
     * Reads what {@link #written} wrote.
     *
     * @param file its name, for the problem
     * @throws ProblemException LET-02 if it is something else
     */
    static Letter read(String file, String text) throws ProblemException {
        try {
            return Json.read(JSON, text.getBytes(StandardCharsets.UTF_8), LetterJson.class).letter();
        } catch (JacksonException e) {
            throw wrong(file, Json.place(e));
        } catch (IllegalArgumentException e) {
            throw wrong(file, String.valueOf(e.getMessage()));
        }
    }

    static ProblemException wrong(String file, String what) {
        return new ProblemException(Problem.of(ProblemCode.LET_02, file, what));
    }

    private Letter letter() {
        return new Letter(date, counter,
                feeling.map(name -> Feeling.valueOf(name.toUpperCase(Locale.ROOT))), words,
                new Ink(Arrays.stream(strokes).map(LetterJson::stroke).toList()));
    }

    private static Stroke stroke(double[][] points) {
        return new Stroke(Arrays.stream(points).map(LetterJson::point).toList());
    }

    private static InkPoint point(double[] point) {
        if (point.length != 2 || !Arrays.stream(point).allMatch(at -> Math.abs(at) <= FARTHEST)) {
            throw new IllegalArgumentException("a point that is nowhere");
        }
        return InkPoint.at(point[0], point[1], 0);
    }
}
