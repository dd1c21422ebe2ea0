package bitan.note.paper;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages until a moment: a small file can ask for more strokes than anybody can wait for. For one thread. */
final class ImpatientRenderer extends PDFRenderer {
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

    /** Looks at the clock before each stroke. */
    private static final class Drawer extends PageDrawer {
        private final long end;

        private Drawer(PageDrawerParameters parameters, long end) throws IOException {
            super(parameters);
            this.end = end;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end >= 0) {
                throw new IllegalStateException("not drawn in time");
            }
            super.processOperator(operator, operands);
        }
    }
}
