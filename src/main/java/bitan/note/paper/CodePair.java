package bitan.note.paper;

import java.io.IOException;

/**
 * Two squares on a narrow sheet: above both what the left one is for, below the right one what that is for.
 *
 * @param above what the left one is for
 * @param at where the right one and its words begin, from the left
 */
record CodePair(TextBlock above, CodeBlock left, CodeBlock right, double at) implements Block {
    @Override
    public double height() {
        return above.height() + Math.max(left.side(), right.side() + right.words());
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        above.draw(canvas, top);
        double squares = top + above.height();
        left.drawSquare(canvas, 0, squares);
        right.drawSquare(canvas, at, squares);
        right.drawWords(canvas, squares + right.side());
    }
}
