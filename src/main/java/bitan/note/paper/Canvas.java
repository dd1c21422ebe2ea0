package bitan.note.paper;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

import bitan.ink.InkPoint;
import bitan.note.Square;

/**
 * One page to draw on, all black, in points from the upper left corner of what can be printed on. For one thread.
 */
final class Canvas implements Closeable {
    /** How far the outlines of bold letters are drawn outside, in sizes: the font has one weight only. */
    private static final float WEIGHT = 0.035f;
    /** From the upper edge of a line to its base, in sizes. */
    static final double BASE = 1.02;
    private static final int ROUND = 1;
    /** In a picture of one dot for a module, some would be printed wider than others, and zbar reads none of it. */
    private static final int DOTS = 4;

    private final PDDocument document;
    private final PDPageContentStream content;
    private final PDFont font;
    private final double left;
    private final double upper;
    private final List<String> texts = new ArrayList<>();
    private double lastBase = Double.NaN;

    Canvas(PDDocument document, PDFont font, Paper paper, double height) throws IOException {
        var page = new PDPage(new PDRectangle((float) paper.width(), (float) height));
        document.addPage(page);
        this.document = document;
        this.font = font;
        this.left = Math.rint(paper.margin());
        this.upper = Math.rint(height - paper.margin());
        this.content = new PDPageContentStream(document, page);
        content.setLineCapStyle(ROUND);
        content.setLineJoinStyle(ROUND);
    }

    /** What was written so far, line by line. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Writes one line whose upper edge is at {@code top}. */
    void text(String text, Style style, double x, double top) throws IOException {
        note(text, top + style.size() * BASE);
        content.beginText();
        content.setFont(font, (float) style.size());
        content.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setLineWidth((float) style.size() * WEIGHT);
        content.newLineAtOffset(x(x), y(top + style.size() * BASE));
        content.showText(text);
        content.endText();
    }

    private void note(String text, double base) {
        if (Math.abs(base - lastBase) < 0.01) {
            texts.set(texts.size() - 1, texts.getLast() + text);
        } else {
            texts.add(text);
        }
        lastBase = base;
    }

    /** An empty box to tick. */
    void box(double x, double top, double width, double height, double line) throws IOException {
        content.setLineWidth((float) line);
        content.addRect(x(x), y(top + height), (float) width, (float) height);
        content.stroke();
    }

    /** A line through points given as x, y, x, y, …; of one point, a dot. */
    void line(double width, double... at) throws IOException {
        content.setLineWidth((float) width);
        content.moveTo(x(at[0]), y(at[1]));
        content.lineTo(x(at[0]), y(at[1]));
        for (int i = 2; i < at.length; i += 2) {
            content.lineTo(x(at[i]), y(at[i + 1]));
        }
        content.stroke();
    }

    /** A stroke of the pen, which is put at an offset and then made larger. */
    void stroke(List<InkPoint> points, double width, double scale, double... offset) throws IOException {
        line(width, points.stream().flatMapToDouble(point -> DoubleStream
                .of(round(offset[0] + point.x() * scale), round(offset[1] + point.y() * scale))).toArray());
    }

    /** To tenths of a point: more is never seen and makes the file larger. */
    private static double round(double length) {
        return Math.rint(length * 10) / 10;
    }

    /** The dark part of a square, whose modules have this length. */
    void square(Square square, double x, double top, double module) throws IOException {
        float side = (float) (square.size() * module);
        // As rectangles, modules would take ten times as much of the file.
        var image = LosslessFactory.createFromImage(document, picture(square));
        content.drawImage(image, x(x), y(top) - side, side, side);
    }

    private static BufferedImage picture(Square square) {
        int side = square.size() * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                picture.setRGB(column, row, square.isDark(column / DOTS, row / DOTS) ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }

    private float x(double x) {
        return (float) (left + x);
    }

    private float y(double y) {
        return (float) (upper - y);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
