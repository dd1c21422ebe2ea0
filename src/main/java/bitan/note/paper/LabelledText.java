package bitan.note.paper;

import java.io.IOException;

/** A label and, on the same base, what is larger than it. */
record LabelledText(TextBlock label, TextBlock large) implements Block {
    @Override
    public double height() {
        return large.height();
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        label.draw(canvas, top + (large.style().size() - label.style().size()) * Canvas.BASE);
        large.draw(canvas, top);
    }
}
