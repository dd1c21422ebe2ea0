package bitan.note.paper;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws pages as they are, or not at all, until a moment: a small file can ask for more strokes than anybody can wait
 * for, and PDFBox leaves out what it cannot draw. For one thread.
 */
final class ImpatientRenderer extends PDFRenderer {
    /** Pixels of an image; a sheet that was scanned with 600 dots per inch has 35 million. */
    private static final long LARGEST = 70_000_000;
    /** Of so many characters one may be missing, such as a dingbat. */
    private static final int MISSING = 50;

    private final long end;

    /** Draws until {@link System#nanoTime} is {@code end}; then, it throws an {@link IllegalStateException}. */
    ImpatientRenderer(PDDocument document, long end) {
        super(document);
        this.end = end;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, end);
    }

    /** Looks at the clock before each stroke, and at what was drawn after the last. */
    private static final class Drawer extends PageDrawer {
        private final long end;
        private int characters;
        private int missing;

        private Drawer(PageDrawerParameters parameters, long end) throws IOException {
            super(parameters);
            this.end = end;
        }

        @Override
        public void drawPage(Graphics2D pen, PDRectangle box) throws IOException {
            super.drawPage(pen, box);
            if (missing * MISSING > characters) {
                throw new UnshownException("no font for " + missing + " of " + characters + " characters");
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end >= 0) {
                throw new IllegalStateException("not drawn in time");
            }
            super.processOperator(operator, operands);
        }

        /** What is only untidy is passed over; what leaves something out is not. */
        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                throws IOException {
            if (e instanceof MissingImageReaderException) {
                throw new UnshownException("JPEG 2000");
            }
            if (!(e instanceof MissingOperandException || e instanceof EmptyGraphicsStackException)) {
                throw e;
            }
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            if ((long) image.getWidth() * image.getHeight() > LARGEST) {
                throw new UnshownException("image of " + image.getWidth() + " x " + image.getHeight());
            }
            super.drawImage(image);
        }

        @Override
        protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
                throws IOException {
            super.showFontGlyph(matrix, font, code, displacement);
            var text = font.toUnicode(code);
            if (text != null && !text.isBlank()) {
                characters++;
                missing += font instanceof PDVectorFont shapes && !shapes.hasGlyph(code) ? 1 : 0;
            }
        }
    }
}
