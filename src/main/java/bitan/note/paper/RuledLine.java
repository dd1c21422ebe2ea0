package bitan.note.paper;

import java.io.IOException;

/** A line from left to right in the middle of some space; of no width, only the space. */
record RuledLine(double room, double width, double height) implements Block {
    /** Space only. */
    static RuledLine space(double height) {
        return new RuledLine(0, 0, height);
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        if (width > 0) {
            canvas.line(width, 0, top + height / 2, room, top + height / 2);
        }
    }
}
