package bitan.handwriting.hanzi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import bitan.ink.InkPoint;
import bitan.ink.Stroke;

/** How 3,500 common hanzi are written, from {@code hanzi-writer-data} (see NOTICE beside the file). Immutable. */
public final class HanziStrokes {
    private static final String FILE = "medians.tsv.gz";

    /** Each as it stands in the file: few of them are ever compared with. */
    private final Map<String, String> written;

    private HanziStrokes(Map<String, String> written) {
        this.written = written;
    }

    /**
     * Reads the shipped file.
     *
     * @throws IOException if it cannot be read
     */
    public static HanziStrokes load() throws IOException {
        var written = new HashMap<String, String>();
        try (var in = Objects.requireNonNull(HanziStrokes.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                written.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return new HanziStrokes(written);
    }

    /** How far a pen's way is from the usual one of this hanzi, 0 to 1; empty if it is not known. Any thread. */
    public OptionalDouble away(PenWay pen, String hanzi) {
        var strokes = written.get(hanzi);
        return strokes == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(pen.away(PenWay.of(parsed(strokes))));
    }

    /** How many strokes this hanzi usually has; empty if it is not known. Any thread. */
    public OptionalInt strokes(String hanzi) {
        var strokes = written.get(hanzi);
        return strokes == null
                ? OptionalInt.empty()
                : OptionalInt.of(1 + (int) strokes.chars().filter(c -> c == ';').count());
    }

    private static List<Stroke> parsed(String strokes) {
        return Stream.of(strokes.split(";"))
                .map(stroke -> new Stroke(Stream.of(stroke.split(" ")).map(HanziStrokes::point).toList()))
                .toList();
    }

    private static InkPoint point(String written) {
        int comma = written.indexOf(',');
        return InkPoint.at(Integer.parseInt(written, 0, comma, 10),
                Integer.parseInt(written, comma + 1, written.length(), 10), 0);
    }
}
