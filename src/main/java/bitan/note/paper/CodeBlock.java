package bitan.note.paper;

import java.io.IOException;
import java.util.List;

import bitan.note.Square;

/**
 * A square to scan and what it is for: beside it, or below it where there is no room. Its light margin is the paper's:
 * the dark part is flush with the text.
 *
 * @param lines at least one
 */
record CodeBlock(Square square, SquareSize size, List<TextBlock> lines, boolean beside) implements Block {
    /** How long a module is. */
    private double module() {
        return Math.max(size.module(), size.side() / square.size());
    }

    /** The side of the dark part. */
    double dark() {
        return square.size() * module();
    }

    /** How much height the square takes, with the margin above and below. */
    double side() {
        return (square.size() + 2 * Square.MARGIN) * module();
    }

    /** Where text beside the square begins: behind its margin and a little more. */
    double indent() {
        return dark() + (Square.MARGIN + 2) * module();
    }

    double words() {
        return new VerticalStack(lines).height();
    }

    /** The same with what it is for. */
    CodeBlock saying(List<TextBlock> what, boolean besideIt) {
        return new CodeBlock(square, size, what, besideIt);
    }

    @Override
    public double height() {
        return beside ? Math.max(side(), words()) : side() + words();
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        drawSquare(canvas, 0, top);
        drawWords(canvas, beside ? top + (height() - words()) / 2 : top + side());
    }

    /** The dark part begins at {@code x}; its margin above at {@code top}. */
    void drawSquare(Canvas canvas, double x, double top) throws IOException {
        canvas.square(square, x, top + Square.MARGIN * module(), module());
    }

    void drawWords(Canvas canvas, double top) throws IOException {
        new VerticalStack(lines).draw(canvas, top);
    }
}
