package bitan.note.paper;

import java.io.IOException;

/**
 * Two squares on a narrow sheet: above the left one and below the right one what it is for.
 *
 * @param above what the left one is for
 * @param at where the right one and its words begin, from the left
 */
record CodePair(TextBlock above, CodeBlock left, CodeBlock right, double at) implements Block {
    @Override
    public double height() {
        return Math.max(above.height() + left.side(), right.side() + right.words());
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        above.draw(canvas, top);
        left.drawSquare(canvas, 0, top + above.height());
        right.drawSquare(canvas, at, top);
        right.drawWords(canvas, top + right.side());
    }
}
