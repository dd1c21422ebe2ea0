package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import bitan.note.CallOutcome;
import bitan.note.Note;
import bitan.note.NoteItem;

/**
 * Sets a note in one text size: what is to be done first and largest, and what was settled. For one sheet and one
 * thread.
 */
final class SheetLayout {
    /** Lines below a thing that stay on its page. */
    private static final int FEW = 4;

    private final Note note;
    private final TextSetting setting;
    private final int body;

    SheetLayout(Note note, TextSetting setting) {
        this.note = note;
        this.setting = setting;
        this.body = setting.body();
    }

    /** Title, things to do, and what was settled. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var head = note.head();
        var words = setting.words();
        blocks.add(setting.text(head.title(), Style.bold(body * 1.5), 0));
        blocks.add(setting.text((words.day(head.date()) + "  " + head.counter()).strip(), Style.plain(body),
                0));
        blocks.add(new RuledLine(setting.room(), 2, body * 0.6));
        if (note.items().isEmpty()) {
            blocks.add(setting.text(words.say("nothing"), Style.bold(body * 1.15), 0));
        }
        for (int i = 0; i < note.items().size(); i++) {
            if (i > 0) {
                blocks.add(new RuledLine(setting.room(), 0.5, body * 0.5));
            }
            blocks.addAll(item(i + 1, note.items().get(i)));
        }
        note.told().ifPresent(report -> section(blocks, report.isOpen() ? "call.unchecked" : "call",
                called(report.outcome())));
        section(blocks, "confirmed", note.confirmed().stream().map(this::<Block>confirmed).toList());
        note.ink().ifPresent(
                ink -> section(blocks, "ink", List.of(InkBlock.of(ink, setting.room(), body * 4))));
        return blocks;
    }

    private void section(List<Block> blocks, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(RuledLine.space(body * 0.6));
            blocks.add(setting.text(setting.words().say(heading), Style.bold(body), 0).leading());
            blocks.addAll(content);
        }
    }

    /** On one page as far as there are few lines; many go on on the next one. */
    private List<Block> item(int number, NoteItem item) {
        var style = Style.bold(body * 1.15);
        double box = style.size() * 1.05;
        double numberAt = box + body * 0.45;
        double textAt = numberAt + setting.face().width(number + ".", style.size()) + body * 0.25;
        var more = item.more().stream().map(line -> setting.text(line, Style.plain(body), numberAt)).toList();
        var details = Stream.of(setting.detail("where", item.where(), Style.bold(body), numberAt),
                setting.detail("ask", item.ask(), Style.plain(body), numberAt),
                setting.detail("how", item.how(), Style.plain(body), numberAt),
                setting.detail("when", item.when(), Style.bold(body), numberAt)).flatMap(Optional::stream)
                .toList();
        boolean isList = more.size() > FEW;
        var together = isList ? more.subList(0, 1) : Stream.concat(more.stream(), details.stream()).toList();
        var first = new ItemBlock(number + ".", setting.text(item.what(), style, textAt),
                new VerticalStack(together), box, numberAt);
        return isList
                ? Stream.of(List.of(first), more.subList(1, more.size()), details)
                        .<Block>flatMap(List::stream).toList()
                : List.of(first);
    }

    private List<Block> called(CallOutcome call) {
        var whom = (call.whom() + "  " + call.telephone()).strip();
        return Stream.of(setting.detail("call.whom", whom, Style.plain(body), 0),
                setting.detail("call.agreed", call.agreed(), Style.bold(body), 0),
                setting.detail("call.by", call.by(), Style.plain(body), 0),
                setting.detail("call.until", call.until(), Style.bold(body), 0))
                .flatMap(Optional::stream).<Block>map(line -> line).toList();
    }

    private Block confirmed(String fact) {
        return new TickBlock(setting.text(fact, Style.plain(body), body * 1.3));
    }
}
