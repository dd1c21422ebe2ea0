package bitan.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/**
 * A letter as JSON: {@code date}, {@code counter}, {@code feeling}, {@code words} and {@code strokes} as
 * {@code [[[x,y],…],…]}. When each point was drawn is not kept: it would tell whose hand it was.
 */
final class LetterJson {
    /** Without buffers that are used again: they would hold what was said after it is erased. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /** No sheet is larger, in pixels. */
    private static final double FARTHEST = 1e6;

    private final String file;

    private LetterJson(String file) {
        this.file = file;
    }

    static String written(Letter letter) {
        var root = JSON.createObjectNode();
        root.put("date", letter.date().toString());
        root.put("counter", letter.counter());
        letter.feeling().ifPresent(feeling -> root.put("feeling", feeling.name().toLowerCase(Locale.ROOT)));
        root.put("words", letter.words());
        var strokes = root.putArray("strokes");
        letter.ink().strokes().forEach(stroke -> write(stroke, strokes.addArray()));
        return JSON.writeValueAsString(root) + "\n";
    }

    private static void write(Stroke stroke, ArrayNode points) {
        stroke.points().forEach(point -> points.addArray().add(tenths(point.x())).add(tenths(point.y())));
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
            return new LetterJson(file).letter(JSON.readTree(text));
        } catch (JacksonException e) {
            throw wrong(file, "not JSON");
        }
    }

    static ProblemException wrong(String file, String what) {
        return new ProblemException(Problem.of(ProblemCode.LET_02, file, what));
    }

    private Letter letter(JsonNode root) throws ProblemException {
        var words = text(root, "words");
        if (words.length() > Letter.LONGEST) {
            throw wrong("words longer than " + Letter.LONGEST);
        }
        return new Letter(date(root), text(root, "counter"), feeling(root), words, ink(root.path("strokes")));
    }

    private String text(JsonNode root, String name) throws ProblemException {
        var node = root.path(name);
        if (!node.isString()) {
            throw wrong("no " + name);
        }
        return node.stringValue();
    }

    private LocalDate date(JsonNode root) throws ProblemException {
        try {
            return LocalDate.parse(text(root, "date"));
        } catch (DateTimeException e) {
            throw wrong("no date");
        }
    }

    private Optional<Feeling> feeling(JsonNode root) throws ProblemException {
        if (!root.has("feeling")) {
            return Optional.empty();
        }
        var name = text(root, "feeling");
        for (var feeling : Feeling.values()) {
            if (feeling.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(feeling);
            }
        }
        throw wrong("no feeling");
    }

    private Ink ink(JsonNode all) throws ProblemException {
        var strokes = new ArrayList<Stroke>();
        for (var stroke : list(all)) {
            var points = new ArrayList<InkPoint>();
            for (var point : list(stroke)) {
                points.add(InkPoint.at(number(point.path(0)), number(point.path(1)), 0));
            }
            if (points.isEmpty()) {
                throw wrong("a stroke without points");
            }
            strokes.add(new Stroke(points));
        }
        return new Ink(strokes);
    }

    private List<JsonNode> list(JsonNode node) throws ProblemException {
        if (!node.isArray()) {
            throw wrong("strokes that are no lists");
        }
        return node.values().stream().toList();
    }

    private double number(JsonNode node) throws ProblemException {
        if (!node.isNumber() || !(Math.abs(node.doubleValue()) <= FARTHEST)) {
            throw wrong("a point that is nowhere");
        }
        return node.doubleValue();
    }

    private ProblemException wrong(String what) {
        return wrong(file, what);
    }
}
