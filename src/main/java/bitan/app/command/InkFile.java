package bitan.app.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import bitan.disk.RegularFile;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Ink as {@code [[[x,y,t],…],…]}: strokes of points, in any unit; t may be left out, what follows it is ignored. */
final class InkFile {
    private static final int LARGEST = 4 << 20;
    private static final String BOM = "\uFEFF";
    /** No sheet is larger, in whatever unit; beyond it, differences would not be numbers. */
    private static final double FARTHEST = 1e9;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final String file;

    private InkFile(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws ProblemException INK-02 if it cannot be opened or holds something else
     */
    static Ink read(String file) throws ProblemException {
        return new InkFile(file).ink();
    }

    private Ink ink() throws ProblemException {
        try {
            var path = Path.of(file);
            var text = RegularFile.text(path, LARGEST);
            return strokes(MAPPER.readTree(text.startsWith(BOM) ? text.substring(1) : text));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw wrong("there is no such file");
        } catch (MalformedInputException e) {
            throw wrong("not UTF-8");
        } catch (IOException e) {
            throw wrong(RegularFile.why(e));
        } catch (JacksonException e) {
            throw wrong("not JSON");
        }
    }

    private Ink strokes(JsonNode all) throws ProblemException {
        if (!all.isArray() || all.isEmpty()) {
            throw wrong("no list of strokes");
        }
        var strokes = new ArrayList<Stroke>();
        for (int i = 0; i < all.size(); i++) {
            strokes.add(new Stroke(points(all.get(i), "stroke " + (i + 1))));
        }
        return new Ink(strokes);
    }

    private List<InkPoint> points(JsonNode all, String where) throws ProblemException {
        if (!all.isArray() || all.isEmpty()) {
            throw wrong(where + " is no list of points");
        }
        var points = new ArrayList<InkPoint>();
        for (int i = 0; i < all.size(); i++) {
            points.add(point(all.get(i), where + ", point " + (i + 1)));
        }
        return points;
    }

    private InkPoint point(JsonNode numbers, String where) throws ProblemException {
        if (!numbers.isArray() || numbers.size() < 2) {
            throw wrong(where + " is no [x,y] or [x,y,t]");
        }
        double time = numbers.size() > 2 ? number(numbers.get(2), Long.MAX_VALUE, where) : 0;
        return InkPoint.at(number(numbers.get(0), FARTHEST, where), number(numbers.get(1), FARTHEST, where),
                (long) time);
    }

    private double number(JsonNode node, double most, String where) throws ProblemException {
        if (!node.isNumber()) {
            throw wrong(where + " holds something that is no number");
        }
        double value = node.doubleValue();
        if (!(Math.abs(value) <= most)) {
            throw wrong(where + " holds a number beyond " + most);
        }
        return value;
    }

    private ProblemException wrong(String what) {
        return new ProblemException(Problem.of(ProblemCode.INK_02, file, what));
    }
}
