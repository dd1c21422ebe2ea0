package bitan.note.paper;

import java.io.IOException;

/** Two squares at both edges, and between them what each is for: of the left one above, of the right one below. */
record CodeRow(CodeBlock left, CodeBlock right, double room) implements Block {
    /** Between what belongs to the one and to the other. */
    private static final double BETWEEN = 8;

    @Override
    public double height() {
        return Math.max(Math.max(left.side(), right.side()), left.words() + right.words() + BETWEEN);
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        left.drawSquare(canvas, 0, top);
        right.drawSquare(canvas, room - right.dark(), top + height() - right.side());
        left.drawWords(canvas, top);
        right.drawWords(canvas, top + height() - right.words());
    }
}
