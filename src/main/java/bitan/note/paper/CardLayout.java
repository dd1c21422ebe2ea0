package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;

/** Sets a card for the desk in one text size: names on the left, what they mean beside. For one sheet and one thread. */
record CardLayout(TextSetting setting) {

    List<Block> blocks(Card card) {
        int body = setting.body();
        var blocks = new ArrayList<Block>();
        blocks.add(setting.text(card.title(), Style.bold(body * 1.5), 0));
        blocks.add(new RuledLine(setting.room(), 2, body * 0.6));
        double names = card.parts().stream().flatMap(part -> part.lines().stream())
                .mapToDouble(line -> setting.face().width(line.name(), body)).max().orElse(0);
        for (var part : card.parts()) {
            blocks.add(RuledLine.space(body * 0.4));
            blocks.add(setting.text(part.heading(), Style.bold(body), 0).leading());
            part.lines().forEach(line -> blocks.add(new LabelledText(
                    setting.text(line.name(), Style.bold(body), 0),
                    setting.text(line.meaning(), Style.plain(body), names + body))));
        }
        return blocks;
    }
}
