package bitan.note.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.ink.Ink;
import bitan.letter.Feeling;
import bitan.letter.Letter;
import bitan.note.Notes;
import bitan.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;

/** A thank-you letter as it leaves the printer. */
class LetterSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Letter STORY = new Letter(DAY, "六号窗口", Optional.of(Feeling.GOOD), "讲得很清楚，帮我打了电话，谢谢您",
            Notes.wave());
    private static Sheets sheets;

    @BeforeAll
    static void open() throws ProblemException {
        sheets = Sheets.open();
    }

    @AfterAll
    static void close() {
        sheets.close();
    }

    static Stream<Letter> letters() {
        return Stream.of(STORY, new Letter(DAY, "", Optional.empty(), "谢谢", Ink.NONE),
                new Letter(DAY, "六号窗口", Optional.of(Feeling.POOR), "", Ink.NONE),
                new Letter(DAY, "", Optional.empty(), "", Notes.wave()),
                new Letter(DAY, Notes.hanzi(40, 0), Optional.of(Feeling.FAIR),
                        Notes.hanzi(Letter.LONGEST, 40),
                        Notes.wave()));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void make_anyLetter_readsBackExactlyOnOnePageInLargeType(Letter letter) throws IOException {
        var sheet = sheets.make(letter, Paper.A4, Locale.SIMPLIFIED_CHINESE);
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.pdf()).hasSizeLessThan(60_000);
        assertThat(sheet.replaced()).isEmpty();
        try (var document = Loader.loadPDF(sheet.pdf())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    assertThat(text.getFontSizeInPt()).isGreaterThanOrEqualTo(16);
                    assertThat(text.getFont().isEmbedded()).isTrue();
                    super.processTextPosition(text);
                }
            };
            var text = joined(stripper.getText(document).lines());
            assertThat(text).isEqualTo(joined(sheet.texts().stream())).startsWith("感谢信2026年11月23日")
                    .contains(letter.counter(), letter.words());
            assertThat(document.getPage(0).getResources().getXObjectNames()).as("ink is no picture")
                    .isEmpty();
        }
        Pictures.keep(sheet, "letter-" + letter.words().length() + "-" + letter.ink().strokes().size());
    }

    @Test
    void make_ink_isDrawnAsLines() {
        var without = new Letter(DAY, STORY.counter(), STORY.feeling(), STORY.words(), Ink.NONE);
        assertThat(dark(STORY)).isGreaterThan(dark(without) * 6 / 5);
    }

    @Test
    void make_feeling_isSaidInWordsOfBothLanguages() {
        assertThat(sheets.make(STORY, Paper.A4, Locale.SIMPLIFIED_CHINESE).texts()).contains("办事感受：满意");
        assertThat(sheets.make(STORY, Paper.A4, Locale.ENGLISH).texts()).contains("A letter of thanks",
                "How it went: good");
    }

    private static long dark(Letter letter) {
        try {
            var picture = Pictures.of(sheets.make(letter, Paper.A4, Locale.SIMPLIFIED_CHINESE), 0);
            var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                    picture.getWidth());
            return java.util.Arrays.stream(pixels).filter(pixel -> (pixel & 0xFF) < 128).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String joined(Stream<String> lines) {
        return lines.collect(Collectors.joining()).replaceAll("[\\s\\f]", "");
    }
}
