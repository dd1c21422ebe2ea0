package bitan.note.paper;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;

import bitan.guide.Picture;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** The pages of a form as pictures, for screens. Safe between threads; not for the FX thread: a page takes some 0.1 s. */
public final class FormPages {
    /** Bytes; a scanned page takes one megabyte. */
    public static final int LARGEST = 10 << 20;
    /** Pages; nobody reads more at a counter. */
    public static final int MOST = 6;
    /** A form of one page takes a tenth of a second. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Bytes that a file may unpack to while it is read: a file of 10 MB can be made to unpack to 10 GB. */
    private static final long UNPACKED = 64L << 20;
    /** Heights of a page in its widths, at most: three are a receipt. */
    private static final double TALLEST = 3;

    private final int width;
    private final Duration patience;

    /**
     * Pages of {@code width} pixels, one more or less.
     *
     * @param patience for all pages of one form, ended between two strokes of the pen
     */
    public FormPages(int width, Duration patience) {
        this.width = width;
        this.patience = patience;
    }

    /**
     * All pages, in their order.
     *
     * @param name of the file, for the problem
     * @throws ProblemException GUI-18 if they cannot be drawn, whatever is in {@code pdf}; GUI-19 if they are too many or
     *             too large
     */
    public List<Picture> of(String name, byte[] pdf) throws ProblemException {
        if (pdf.length > LARGEST) {
            throw tooLarge(name);
        }
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(pdf),
                MemoryUsageSetting.setupMainMemoryOnly(UNPACKED).streamCache)) {
            if (document.getNumberOfPages() > MOST) {
                throw tooLarge(name);
            }
            return drawn(document);
        } catch (UnshownException e) {
            throw new ProblemException(Problem.of(ProblemCode.GUI_18, name, e.why()), e);
        } catch (IOException | RuntimeException | Error e) {
            // PDFBox throws anything for a file that was made to harm or needs a library that is not there, and what it
            // took is given back by then.
            throw ProblemException.of(ProblemCode.GUI_18, name, e);
        }
    }

    private List<Picture> drawn(PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) {
            throw new UnshownException("no pages");
        }
        var fields = document.getDocumentCatalog().getAcroForm();
        if (fields != null && fields.xfaIsDynamic()) {
            throw new UnshownException("XFA");
        }
        var renderer = new ImpatientRenderer(document, System.nanoTime() + patience.toNanos());
        renderer.setSubsamplingAllowed(true);
        var all = new ArrayList<Picture>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            all.add(drawn(renderer, i, document.getPage(i)));
        }
        if (all.stream().noneMatch(FormPages::isMarked)) {
            throw new UnshownException("nothing on it");
        }
        return all;
    }

    /** The back of a sheet may be empty, a form is not; paper that was scanned is never quite of one colour. */
    private static boolean isMarked(Picture page) {
        int paper = page.argb()[0];
        return Arrays.stream(page.argb()).anyMatch(colour -> colour != paper);
    }

    /** A box of nothing, or of nearly nothing in one direction, would ask for endless memory. */
    private Picture drawn(ImpatientRenderer renderer, int index, PDPage page) throws IOException {
        var box = page.getCropBox();
        boolean isTurned = page.getRotation() % 180 != 0;
        double wide = isTurned ? box.getHeight() : box.getWidth();
        double high = isTurned ? box.getWidth() : box.getHeight();
        if (!(wide >= 1 && high >= 1 && high <= TALLEST * wide)) {
            throw new UnshownException("page of " + wide + " x " + high);
        }
        var image = renderer.renderImage(index, (float) (width / wide), ImageType.RGB);
        return new Picture(image.getWidth(), image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    private static ProblemException tooLarge(String name) {
        return new ProblemException(Problem.of(ProblemCode.GUI_19, name, MOST, LARGEST >> 20));
    }
}
