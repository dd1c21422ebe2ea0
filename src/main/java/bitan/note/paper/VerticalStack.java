package bitan.note.paper;

import java.io.IOException;
import java.util.List;

/** Texts one below the other that belong together. */
record VerticalStack(List<TextBlock> texts) implements Block {
    VerticalStack {
        texts = List.copyOf(texts);
    }

    @Override
    public double height() {
        return texts.stream().mapToDouble(Block::height).sum();
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        double at = top;
        for (var text : texts) {
            text.draw(canvas, at);
            at += text.height();
        }
    }
}
