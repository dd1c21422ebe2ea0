package bitan.note.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.zxing.NotFoundException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.file.GuideFolder;
import bitan.note.Note;
import bitan.note.NoteComposer;
import bitan.note.NoteSource;
import bitan.note.NoteWords;
import bitan.note.Notes;
import bitan.note.Scanner;

import static org.assertj.core.api.Assertions.assertThat;

/** The squares of real sheets in poor pictures, as telephones of old people take them. */
class PhotographedSquaresTest {
    private static final int DPI = 220;
    private static final int COARSE = 150;
    private static final int SQUARES = 2;

    @Test
    void make_everythingMissing_bothSquaresAreReadFromAPoorPicture() throws Exception {
        assertThat(unread(DPI)).isEmpty();
    }

    @Test
    void make_everythingMissing_mostSheetsAreReadFromACoarsePicture() throws Exception {
        assertThat(unread(COARSE).size()).isLessThanOrEqualTo(GuideFolder.shipped().size());
    }

    /** The sheets whose squares were not both read, with how many were. */
    private static List<String> unread(int dpi) throws Exception {
        var unread = new ArrayList<String>();
        try (var sheets = Sheets.open()) {
            for (var guide : GuideFolder.shipped()) {
                for (var paper : List.of(Paper.A4, Paper.A5)) {
                    int read = read(sheets.make(full(guide), paper, Locale.SIMPLIFIED_CHINESE), dpi);
                    if (read < SQUARES) {
                        unread.add("%s %.0f: %d".formatted(guide.id(), paper.width(), read));
                    }
                }
            }
        }
        return unread;
    }

    private static int read(NoteSheet sheet, int dpi) throws IOException {
        try (var document = Loader.loadPDF(sheet.pdf())) {
            var page = new PDFRenderer(document).renderImageWithDPI(sheet.pages() - 1, dpi, ImageType.GRAY);
            return Scanner.read(Photograph.of(page, 3)).size();
        } catch (NotFoundException e) {
            return 0;
        }
    }

    private static Note full(Guide guide) {
        var all = guide.materials().stream().map(Material::id).toList();
        return new NoteComposer(new NoteWords(Locale.SIMPLIFIED_CHINESE))
                .compose(NoteSource.of(guide, all), "", "", Notes.HEAD.date()).note().with(Notes.slip());
    }
}
