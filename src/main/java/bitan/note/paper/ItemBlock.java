package bitan.note.paper;

import java.io.IOException;

/**
 * One thing to do: a box to tick, its number, the thing, and below it what is known of it.
 *
 * @param box the side of the box
 * @param numberAt where the number begins, from the left
 */
record ItemBlock(String number, TextBlock what, VerticalStack details, double box,
        double numberAt) implements Block {
    private static final double LINE = 1.8;

    @Override
    public double height() {
        return what.height() + details.height();
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        // The middle of a hanzi is 0.67 sizes below the upper edge of its line.
        canvas.box(LINE / 2, top + what.style().size() * 0.67 - box / 2, box, box, LINE);
        canvas.text(number, what.style(), numberAt, top);
        what.draw(canvas, top);
        details.draw(canvas, top + what.height());
    }
}
