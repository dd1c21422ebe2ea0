package bitan.note.paper;

import java.io.IOException;
import java.util.List;

/** Lines one below the other. */
record TextBlock(List<String> lines, Style style, double indent, boolean leads) implements Block {
    /** The same as a heading. */
    TextBlock leading() {
        return new TextBlock(lines, style, indent, true);
    }

    @Override
    public double height() {
        return lines.size() * style.leading();
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), style, indent, top + i * style.leading());
        }
    }
}
