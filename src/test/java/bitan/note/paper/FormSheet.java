package bitan.note.paper;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A form of rows on one A4 page, empty or filled in. Lengths are in points. */
final class FormSheet implements AutoCloseable {
    private static final float MARGIN = 42;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float PADDING = 6;
    private static final float LEADING = 1.45f;
    private static final float LABEL = 15;
    private static final float VALUE = 16;
    /** Where the base of a line lies in it. */
    private static final float BASE = 1.08f;
    private static final float CHOICE = 30;
    private static final int THREE = 3;
    private static final float LEAN = 0.16f;
    /** Stands for a box with a tick in it, which the font does not have. */
    private static final String TICKED = "■";
    private static final String BOX = "□";
    private static final String SPACE = "　";

    private final Face face;
    private final PDFont font;
    private final PDPageContentStream content;
    private final boolean filled;
    private float top = PDRectangle.A4.getHeight() - 36;

    /**
     * One cell.
     *
     * @param label what it asks for
     * @param empty what stands behind that in the empty form
     * @param value what stands there in the example
     * @param share of the row, 0 to 1
     */
    record Cell(String label, String empty, String value, double share) {
        static Cell of(String label, String value, double share) {
            return new Cell(label, "", value, share);
        }

        /** Boxes to tick, of which one is ticked in the example. */
        static Cell choice(String label, List<String> all, String chosen, double share) {
            return new Cell(label, ticked(all, ""), ticked(all, chosen), share);
        }

        private static String ticked(List<String> all, String chosen) {
            return all.stream().map(one -> (one.equals(chosen) ? TICKED : BOX) + one)
                    .collect(Collectors.joining("  "));
        }

        private boolean isChoice() {
            return empty.startsWith(BOX);
        }
    }

    FormSheet(PDDocument document, Face face, boolean filled) throws IOException {
        this.face = face;
        this.filled = filled;
        this.font = face.in(document);
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.setLineWidth(0.8f);
    }

    /** A line in the middle. */
    void heading(String text, float size, boolean bold) throws IOException {
        float x = MARGIN + (WIDTH - width(text, size)) / 2;
        write(text, size, x, top - size * BASE, bold);
        top -= size * LEADING;
    }

    void space(float height) {
        top -= height;
    }

    /** Text over the whole width. */
    void paragraph(String text, float size) throws IOException {
        for (var line : lines(text, size, WIDTH)) {
            write(line, size, MARGIN, top - size * BASE, false);
            top -= size * LEADING;
        }
    }

    /** Boxes to tick, three in a row. */
    void choices(List<String> all, String chosen) throws IOException {
        for (int i = 0; i < all.size(); i += THREE) {
            var cells = all.subList(i, i + THREE).stream()
                    .map(one -> Cell.choice("", List.of(one), chosen, 1.0 / THREE)).toArray(Cell[]::new);
            row(CHOICE, cells);
        }
    }

    /** Cells side by side, as high as the highest needs, and no lower than {@code least}. */
    void row(float least, Cell... cells) throws IOException {
        float height = least;
        for (var cell : cells) {
            height = Math.max(height, depth(cell));
        }
        float x = MARGIN;
        for (var cell : cells) {
            float wide = (float) (WIDTH * cell.share());
            content.setStrokingColor(0.25f);
            content.addRect(x, top - height, wide, height);
            content.stroke();
            fill(cell, x, wide, height);
            x += wide;
        }
        top -= height;
    }

    private float depth(Cell cell) throws IOException {
        float inner = (float) (WIDTH * cell.share()) - 2 * PADDING;
        float label = Math.max(1, lines(cell.label(), LABEL, inner).size()) * LABEL * LEADING;
        return label + (isBeside(cell) ? 0 : lines(cell.value(), VALUE, inner).size() * VALUE * LEADING)
                + PADDING;
    }

    /** The value stands beside its label where there is room, and below it otherwise, also in the empty form. */
    private boolean isBeside(Cell cell) {
        float inner = (float) (WIDTH * cell.share()) - 2 * PADDING;
        return width(cell.label(), LABEL) + width(cell.value(), VALUE) + PADDING <= inner;
    }

    private void fill(Cell cell, float x, float wide, float height) throws IOException {
        float inner = wide - 2 * PADDING;
        float y = top - (isBeside(cell) ? (height - depth(cell) + PADDING) / 2 : PADDING / 2);
        for (var line : cell.label().isEmpty() ? List.of("") : lines(cell.label(), LABEL, inner)) {
            write(line, LABEL, x + PADDING, y - LABEL * BASE, false);
            y -= LABEL * LEADING;
        }
        var text = filled ? cell.value() : cell.empty();
        if (isBeside(cell)) {
            value(cell, text, x + 2 * PADDING + width(cell.label(), LABEL), y + LABEL * (LEADING - BASE));
        } else {
            for (var line : lines(text, VALUE, inner)) {
                value(cell, line, x + PADDING, y - VALUE * BASE);
                y -= VALUE * LEADING;
            }
        }
    }

    private void value(Cell cell, String text, float x, float y) throws IOException {
        if (filled && !cell.isChoice()) {
            hand(text, x, y);
            return;
        }
        var words = text.replace(TICKED, SPACE).replace(BOX, SPACE);
        for (int at = 0; at < text.length(); at++) {
            var box = text.substring(at, at + 1);
            if (box.equals(TICKED) || box.equals(BOX)) {
                box(x + width(words.substring(0, at), VALUE), y, box.equals(TICKED));
            }
        }
        write(words, VALUE, x, y, false);
    }

    private void box(float x, float y, boolean ticked) throws IOException {
        content.setStrokingColor(0f);
        content.addRect(x + 1, y - 1, VALUE - 4, VALUE - 4);
        content.stroke();
        if (ticked) {
            content.setStrokingColor(0.05f, 0.15f, 0.55f);
            content.setLineWidth(2);
            content.moveTo(x + 3, y + 6);
            content.lineTo(x + 6, y + 1);
            content.lineTo(x + 14, y + 14);
            content.stroke();
            content.setLineWidth(0.8f);
        }
    }

    /** The mark that keeps an example from being handed in. */
    void stamp(String... lines) throws IOException {
        float right = PDRectangle.A4.getWidth() - MARGIN;
        float y = PDRectangle.A4.getHeight() - 30;
        content.setStrokingColor(0.72f, 0.1f, 0.1f);
        content.setNonStrokingColor(0.72f, 0.1f, 0.1f);
        float wide = 0;
        for (var line : lines) {
            wide = Math.max(wide, width(line, LABEL));
        }
        for (var line : lines) {
            write(line, LABEL, right - wide - PADDING, y - LABEL * BASE, true);
            y -= LABEL * LEADING;
        }
        content.addRect(right - wide - 2 * PADDING, y - 2, wide + 2 * PADDING,
                lines.length * LABEL * LEADING + 4);
        content.stroke();
        content.setNonStrokingColor(0f);
        content.setStrokingColor(0f);
    }

    private void hand(String text, float x, float y) throws IOException {
        content.setNonStrokingColor(0.05f, 0.15f, 0.55f);
        content.beginText();
        content.setFont(font, VALUE);
        content.setRenderingMode(RenderingMode.FILL);
        content.setTextMatrix(new Matrix(1, 0, LEAN, 1, x, y));
        content.showText(writable(text));
        content.endText();
        content.setNonStrokingColor(0f);
    }

    private void write(String text, float size, float x, float y, boolean bold) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth(bold ? size * 0.03f : 0.8f);
        content.newLineAtOffset(x, y);
        content.showText(writable(text));
        content.endText();
        content.setLineWidth(0.8f);
    }

    private List<String> lines(String text, float size, float room) {
        return text.isEmpty() ? List.of() : Breaking.lines(text, room, part -> face.width(part, size));
    }

    private float width(String text, float size) {
        return (float) face.width(text, size);
    }

    private String writable(String text) {
        var missing = new HashSet<String>();
        var result = face.writable(text, missing);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(missing.toString());
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
