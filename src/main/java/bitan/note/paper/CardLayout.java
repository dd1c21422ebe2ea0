package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sets a card for the desk in one text size: names on the left, what they mean beside. For one sheet and one thread. */
record CardLayout(Face face, Paper paper, int body, Set<String> replaced) {

    List<Block> blocks(Card card) {
        var blocks = new ArrayList<Block>();
        blocks.add(text(card.title(), Style.bold(body * 1.5), 0));
        blocks.add(new RuledLine(paper.room(), 2, body * 0.6));
        double names = card.parts().stream().flatMap(part -> part.lines().stream())
                .mapToDouble(line -> face.width(line.name(), body)).max().orElse(0);
        for (var part : card.parts()) {
            blocks.add(RuledLine.space(body * 0.4));
            blocks.add(text(part.heading(), Style.bold(body), 0).leading());
            part.lines().forEach(line -> blocks.add(new LabelledText(text(line.name(), Style.bold(body), 0),
                    text(line.meaning(), Style.plain(body), names + body))));
        }
        return blocks;
    }

    private TextBlock text(String text, Style style, double indent) {
        return new TextBlock(face.lines(text, style, paper.room() - indent, replaced), style, indent, false);
    }
}
