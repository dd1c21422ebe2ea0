package bitan.note.paper;

import java.io.IOException;

/**
 * Two squares on a narrow sheet: above the left one what it is for; the right one with its words and, below both, whom to
 * call.
 *
 * @param above what the left one is for
 * @param at where the right one begins, from the left
 * @param beside whether the words of the right one stand beside it, else below
 * @param telephone below the right one and its words; may have no texts
 */
record CodePair(TextBlock above, CodeBlock left, CodeBlock right, double at, boolean beside,
        VerticalStack telephone) implements Block {
    @Override
    public double height() {
        return Math.max(above.height() + left.side(), besideHeight() + telephone.height());
    }

    private double besideHeight() {
        return beside ? Math.max(right.side(), right.words()) : right.side() + right.words();
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        above.draw(canvas, top);
        left.drawSquare(canvas, 0, top + above.height());
        right.drawSquare(canvas, at, top);
        right.drawWords(canvas, beside ? top + (besideHeight() - right.words()) / 2 : top + right.side());
        telephone.draw(canvas, top + besideHeight());
    }
}
