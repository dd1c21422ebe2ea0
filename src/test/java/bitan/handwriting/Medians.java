package bitan.handwriting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * How 3,500 common characters are written: the middle lines of their strokes, in their order. They come from
 * {@code hanzi-writer-data} 2.0.1 (see NOTICE and ARPHICPL.TXT beside them, among the program's resources), the digits are our own.
 */
public final class Medians {
    /** Of the file's unit: the square a character stands in. */
    static final double SQUARE = 256;

    private final Map<String, List<double[][]>> strokes;

    private Medians(Map<String, List<double[][]>> strokes) {
        this.strokes = strokes;
    }

    /** All characters with their strokes. */
    public static Medians load() {
        return new Medians(Stream.of("hanzi/medians.tsv.gz", "digits.tsv").flatMap(Medians::lines)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(line -> line[0], line -> parse(line[1]), (_, b) -> b,
                        TreeMap::new)));
    }

    /** Every hanzi that can be written, always in the same order. */
    public List<String> hanzi() {
        return strokes.keySet().stream().filter(c -> Script.of(c) == Script.HANZI).toList();
    }

    /** How many strokes a character has. */
    public int strokes(String character) {
        return of(character).size();
    }

    /** Whether all characters of a text can be written. */
    public boolean has(String text) {
        return text.codePoints().mapToObj(Character::toString).allMatch(strokes::containsKey);
    }

    /** Strokes of points, each x from the left and y from the top, of 256. */
    List<double[][]> of(String character) {
        return Objects.requireNonNull(strokes.get(character), character);
    }

    private static Stream<String> lines(String name) {
        try (var in = Objects.requireNonNull(Medians.class.getResourceAsStream(name));
                var lines = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<double[][]> parse(String strokes) {
        return Stream.of(strokes.split(";")).map(stroke -> Stream.of(stroke.split(" ")).map(Medians::point)
                .toArray(double[][]::new)).toList();
    }

    private static double[] point(String written) {
        var xy = written.split(",", -1);
        return new double[]{Double.parseDouble(xy[0]), Double.parseDouble(xy[1])};
    }
}
