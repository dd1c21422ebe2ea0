package bitan.note.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.zxing.NotFoundException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.note.CallOutcome;
import bitan.note.CallReport;
import bitan.note.Note;
import bitan.note.NoteHead;
import bitan.note.NoteItem;
import bitan.note.NoteText;
import bitan.note.NoteWords;
import bitan.note.Notes;
import bitan.note.Scanner;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The sheet as it leaves the printer: read back as text, as a picture and by scanners. */
class SheetsTest {
    private static final Path PDFTOTEXT = Path.of("/usr/bin/pdftotext");
    private static final Path PDFTOPPM = Path.of("/usr/bin/pdftoppm");
    private static final Path ZBARIMG = Path.of("/usr/bin/zbarimg");
    private static Sheets sheets;

    @TempDir private Path folder;

    /** A note on a paper. */
    record Case(String name, Note note, Paper paper) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void open() throws ProblemException {
        sheets = Sheets.open();
    }

    @AfterAll
    static void close() {
        sheets.close();
    }

    static Stream<Case> cases() {
        var notes = Map.of("story", Notes.story(), "bare", Notes.bare(), "fullest", Notes.fullest());
        var papers = Map.of("a4", Paper.A4, "a5", Paper.A5, "80mm", Paper.RECEIPT);
        return notes.entrySet().stream().flatMap(note -> papers.entrySet().stream().map(
                paper -> new Case(note.getKey() + "-" + paper.getKey(), note.getValue(), paper.getValue())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void make_anyNote_readsBackExactly(Case on) throws Exception {
        var sheet = make(on);
        try (var document = Loader.loadPDF(sheet.pdf())) {
            assertThat(joined(new PDFTextStripper().getText(document).lines()))
                    .isEqualTo(joined(sheet.texts().stream()));
        }
        assertThat(joined(sheet.texts().stream())).contains(written(on.note()));
        assertThat(sheet.replaced()).isEmpty();
        Pictures.keep(sheet, "note-" + on.name());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void make_anyNote_readsBackExactlyWithPdftotext(Case on) throws Exception {
        assumeTrue(Files.isExecutable(PDFTOTEXT));
        var sheet = make(on);
        var text = run(List.of(PDFTOTEXT.toString(), "-enc", "UTF-8", file(sheet).toString(), "-"));
        assertThat(joined(text.lines())).isEqualTo(joined(sheet.texts().stream()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void make_anyNote_isSetLargeInOneEmbeddedSubset(Case on) throws IOException {
        try (var document = Loader.loadPDF(make(on).pdf())) {
            double smallest = on.paper().isRoll() ? 14 : 16;
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    assertThat(text.getFontSizeInPt()).isGreaterThanOrEqualTo((float) smallest);
                    assertThat(text.getFont().isEmbedded()).isTrue();
                    assertThat(text.getFont().getName()).matches("[A-Z]{6}\\+.*");
                }
            }.getText(document);
            for (var page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo((float) on.paper().width(),
                        org.assertj.core.data.Offset.offset(0.1f));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void make_anyNote_isReadByZxingAt150Dpi(Case on) throws Exception {
        var sheet = make(on);
        var found = scanned(sheet);
        assertThat(found).hasSameSizeAs(codes(on.note()))
                .allMatch(text -> codes(on.note()).contains(text) || text.equals(shortened(on.note())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void make_anyNote_isReadByZbarAt150Dpi(Case on) throws Exception {
        assumeTrue(Files.isExecutable(ZBARIMG) && Files.isExecutable(PDFTOPPM));
        run(List.of(PDFTOPPM.toString(), "-r", String.valueOf(Pictures.DPI), "-gray",
                file(make(on)).toString(),
                folder.resolve("page").toString()));
        var found = new StringBuilder();
        try (var pages = Files.newDirectoryStream(folder, "page*")) {
            for (var page : pages) {
                found.append(run(List.of(ZBARIMG.toString(), "-q", "--raw", page.toString())));
            }
        }
        assertThat(found.toString()).containsAnyOf(codes(on.note()).getFirst(), shortened(on.note()));
        on.note().resume().ifPresent(slip -> assertThat(found.toString()).contains(slip.scanned()));
    }

    @Test
    void make_story_fitsOnePageOfA4AndIsSmall() {
        var sheet = sheets.make(Notes.story(), Paper.A4, Locale.SIMPLIFIED_CHINESE);
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.pdf()).hasSizeLessThan(60_000);
    }

    @Test
    void make_charactersTheFontLacks_areReplacedAndReported() {
        var head = new NoteHead("找 𠮷田😀", "", "", Notes.HEAD.date(), "");
        var sheet = sheets.make(
                Note.of(head, List.of(NoteItem.of("e\u0301 👨‍👩‍👧 ﷽ \u2028x".replace("\u2028", "")))),
                Paper.A5,
                Locale.SIMPLIFIED_CHINESE);
        assertThat(sheet.replaced()).contains("😀", "𠮷");
        assertThat(sheet.texts().getFirst()).isEqualTo("找 □田□");
    }

    @Test
    void make_aCallTheVisitorHasNotAnswered_saysSoAndOneTheyDenyIsNotThere() {
        var call = Notes.story().call().orElseThrow().outcome();
        assertThat(texts(call, Optional.empty())).contains("替您打过的电话（还没核对）", "说好了：" + call.agreed());
        assertThat(texts(call, Optional.of(true))).contains("替您打过的电话")
                .noneMatch(text -> text.contains("还没核对"));
        assertThat(texts(call, Optional.of(false))).noneMatch(text -> text.contains("说好了"));
    }

    private List<String> texts(CallOutcome call, Optional<Boolean> confirmed) {
        return sheets.make(Notes.story().with(new CallReport(call, confirmed)), Paper.A4,
                Locale.SIMPLIFIED_CHINESE).texts();
    }

    @Test
    void make_inEnglish_readsBack() {
        var sheet = sheets.make(Notes.story(), Paper.A4, Locale.ENGLISH);
        assertThat(sheet.texts()).contains("You confirmed");
    }

    private NoteSheet make(Case on) {
        return sheets.make(on.note(), on.paper(), Locale.SIMPLIFIED_CHINESE);
    }

    private Path file(NoteSheet sheet) throws IOException {
        return Files.write(folder.resolve("sheet.pdf"), sheet.pdf());
    }

    private static List<String> codes(Note note) {
        var text = NoteText.of(note, new NoteWords(Locale.SIMPLIFIED_CHINESE));
        return Stream.concat(Stream.of(text), note.resume().stream().map(slip -> slip.scanned())).toList();
    }

    /** What the square of a full sheet says. */
    private static String shortened(Note note) {
        return NoteText.of(note, new NoteWords(Locale.SIMPLIFIED_CHINESE), SquareSize.TIGHT.bytes());
    }

    /** What the visitor must find on it, with nothing between. */
    private static List<String> written(Note note) {
        return Stream.of(Stream.of(note.head().title(), note.head().telephone()),
                note.items().stream().flatMap(item -> Stream.concat(Stream.of(item.what()),
                        item.details().stream())),
                note.confirmed().stream(),
                note.call().stream().map(CallReport::outcome)
                        .flatMap(call -> Stream.of(call.whom(), call.agreed(), call.by(),
                                call.until(), call.telephone())),
                note.resume().stream().flatMap(slip -> slip.grouped().stream()))
                .flatMap(parts -> parts).map(part -> joined(Stream.of(part))).toList();
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining()).replaceAll("[\\s\\f]", "");
    }

    private static List<String> scanned(NoteSheet sheet) throws IOException, NotFoundException {
        // The squares are together on the last page.
        var picture = Pictures.of(sheet, sheet.pages() - 1);
        return Scanner.read(picture);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var printed = new String(process.getInputStream().readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
