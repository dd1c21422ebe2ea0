package bitan.note.paper;

import java.io.IOException;

/** Something settled, behind a tick that is drawn: fonts often lack one. */
record TickBlock(TextBlock text) implements Block {
    @Override
    public double height() {
        return text.height();
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        double size = text.style().size();
        canvas.line(size / 9, size * 0.15, top + size * 0.7, size * 0.4, top + size * 0.95, size * 0.9,
                top + size * 0.3);
        text.draw(canvas, top);
    }
}
