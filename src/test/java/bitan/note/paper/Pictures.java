package bitan.note.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Sheets as a printer would print them. */
final class Pictures {
    /** Dots per inch of a coarse printer, and what the squares must be readable at. */
    static final int DPI = 150;
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {
    }

    /** A page, from 0, in grey. */
    static BufferedImage of(NoteSheet sheet, int page) throws IOException {
        try (var document = Loader.loadPDF(sheet.pdf())) {
            return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
        }
    }

    /** Keeps all pages for people to look at. */
    static void keep(NoteSheet sheet, String name) throws IOException {
        Files.createDirectories(FOLDER);
        for (int page = 0; page < sheet.pages(); page++) {
            ImageIO.write(of(sheet, page), "png",
                    FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
    }
}
