package bitan.guide.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import bitan.disk.RegularFile;
import bitan.disk.TooLargeException;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** A table in a file: CSV in the encodings and with the separators that spreadsheets use. */
final class TableFile {
    /** Bytes; a thousand guides take a quarter. */
    private static final int LARGEST = 4 << 20;
    /** What Windows of China writes; GBK and GB 2312 are parts of it. */
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Map<String, Charset> MARKS = Map.of("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8,
            "\u00ff\u00fe", StandardCharsets.UTF_16LE, "\u00fe\u00ff", StandardCharsets.UTF_16BE);
    private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, GB18030);
    /** Those of Excel and WPS, of Excel in other languages, and of text that was copied. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private TableFile() {
    }

    /**
     * The text of a file, in whatever encoding it is.
     *
     * @throws ProblemException GUI-02 to GUI-04 if there is none
     */
    static String text(Path file) throws ProblemException {
        try {
            return decoded(file, RegularFile.bytes(file, LARGEST));
        } catch (TooLargeException e) {
            throw new ProblemException(Problem.of(ProblemCode.GUI_03, file, LARGEST >> 10));
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.GUI_02, file, RegularFile.why(e)));
        }
    }

    /** The rows with each separator that there may be; every one of them, so that they count as the spreadsheet's. */
    static List<List<TableRow>> readings(String text) {
        return SEPARATORS.stream().map(separator -> rows(text, separator)).toList();
    }

    private static List<TableRow> rows(String text, char separator) {
        var rows = new ArrayList<TableRow>();
        try (var csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
            csv.forEach(one -> rows.add(new TableRow(rows.size() + 1, one.getFields())));
        } catch (CsvParseException e) {
            // With another separator it may be one; with none it is no table, which is told then.
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String decoded(Path file, byte[] bytes) throws ProblemException {
        var start = new String(bytes, 0, Math.min(bytes.length, 3), StandardCharsets.ISO_8859_1);
        for (var mark : MARKS.entrySet()) {
            if (start.startsWith(mark.getKey())) {
                int length = mark.getKey().length();
                return new String(bytes, length, bytes.length - length, mark.getValue());
            }
        }
        return WITHOUT_MARK.stream().flatMap(charset -> decoded(bytes, charset).stream()).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.GUI_04, file, 1)));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
