package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import bitan.note.CallOutcome;
import bitan.note.Note;
import bitan.note.NoteItem;
import bitan.note.NoteText;
import bitan.note.NoteWords;
import bitan.note.ResumeSlip;
import bitan.note.Square;
import bitan.note.code.Squares;

/**
 * Sets a note in one text size: what is to be done first and largest, whom to call and the squares at the foot. For one
 * sheet and one thread.
 */
final class SheetLayout {
    /** Beside a square there has to be room for so many characters. */
    private static final int LEAST_BESIDE = 8;
    /** Between two squares, there are two texts. */
    private static final int LEAST_BETWEEN = 9;

    private final Note note;
    private final NoteWords words;
    private final Face face;
    private final double room;
    private final int body;
    private final Set<String> replaced;

    SheetLayout(Note note, NoteWords words, Face face, Paper paper, int body, Set<String> replaced) {
        this.note = note;
        this.words = words;
        this.face = face;
        this.room = paper.room();
        this.body = body;
        this.replaced = replaced;
    }

    /** Title, things to do, and what was settled. */
    List<Block> top() {
        var blocks = new ArrayList<Block>();
        var head = note.head();
        blocks.add(text(head.title(), Style.bold(body * 1.5), 0));
        blocks.add(text((words.day(head.date()) + "  " + head.counter()).strip(), Style.plain(body), 0));
        blocks.add(new RuledLine(room, 2, body * 0.6));
        if (note.items().isEmpty()) {
            blocks.add(text(words.say("nothing"), Style.bold(body * 1.15), 0));
        }
        for (int i = 0; i < note.items().size(); i++) {
            if (i > 0) {
                blocks.add(new RuledLine(room, 0.5, body * 0.5));
            }
            blocks.add(item(i + 1, note.items().get(i)));
        }
        note.told().ifPresent(report -> section(blocks, report.isOpen() ? "call.unchecked" : "call",
                called(report.outcome())));
        section(blocks, "confirmed", note.confirmed().stream().map(this::<Block>confirmed).toList());
        note.ink().ifPresent(ink -> section(blocks, "ink", List.of(InkBlock.of(ink, room, body * 4))));
        return blocks;
    }

    /** The counter's telephone, and the squares. */
    List<Block> foot() {
        var blocks = new ArrayList<Block>();
        blocks.add(new RuledLine(room, 2, body * 0.6));
        if (!note.head().telephone().isEmpty()) {
            blocks.add(telephone());
            blocks.add(RuledLine.space(body * 0.3));
        }
        blocks.addAll(codes());
        return blocks;
    }

    /** The number beside what it is for, or below it. */
    private Block telephone() {
        var label = text(words.say("telephone"), Style.plain(body), 0);
        var style = Style.bold(body * 1.4);
        double indent = face.width(label.lines().getLast(), body);
        var beside = text(note.head().telephone(), style, indent);
        return label.lines().size() == 1 && beside.lines().size() == 1
                ? new LabelledText(label, beside)
                : new VerticalStack(List.of(label, text(note.head().telephone(), style, 0)));
    }

    private List<Block> codes() {
        var sheet = Squares.of(NoteText.of(note, words)).map(SheetLayout::silent);
        var resume = note.resume().flatMap(slip -> Squares.of(slip.scanned())).map(SheetLayout::silent);
        if (sheet.isPresent() && resume.isPresent()) {
            double between = room - sheet.get().indent() - resume.get().indent();
            if (between >= LEAST_BETWEEN * body) {
                double indent = sheet.get().indent();
                return List.of(new CodeRow(sheet.get().saying(scanning(indent, between), true),
                        resume.get().saying(toTheRight(resuming(indent, between), indent + between), true),
                        room));
            }
        }
        return Stream.of(sheet.map(code -> alone(code, this::scanning)),
                resume.map(code -> alone(code, this::resuming))).<Block>flatMap(Optional::stream).toList();
    }

    private static CodeBlock silent(Square square) {
        return new CodeBlock(square, List.of(), true);
    }

    private CodeBlock alone(CodeBlock code, BiFunction<Double, Double, List<TextBlock>> phrases) {
        boolean beside = room - code.indent() >= LEAST_BESIDE * body;
        double indent = beside ? code.indent() : 0;
        return code.saying(phrases.apply(indent, room - indent), beside);
    }

    private List<TextBlock> scanning(double indent, double width) {
        return List.of(text(words.say("scan"), Style.plain(body), indent, width));
    }

    private List<TextBlock> resuming(double indent, double width) {
        var typed = note.resume().flatMap(ResumeSlip::grouped);
        return Stream.concat(Stream.of(text(words.say("resume"), Style.plain(body), indent, width)),
                typed.stream().flatMap(code -> Stream.of(
                        text(words.say("resume.typed"), Style.plain(body), indent, width),
                        text(code, Style.bold(body * 1.2), indent, width))))
                .toList();
    }

    private List<TextBlock> toTheRight(List<TextBlock> blocks, double right) {
        return blocks.stream().flatMap(block -> block.lines().stream()
                .map(line -> new TextBlock(List.of(line), block.style(),
                        right - face.width(line, block.style().size()), false)))
                .toList();
    }

    private void section(List<Block> blocks, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(RuledLine.space(body * 0.6));
            var style = Style.bold(body);
            blocks.add(text(words.say(heading), style, 0).leading());
            blocks.addAll(content);
        }
    }

    private Block item(int number, NoteItem item) {
        var style = Style.bold(body * 1.15);
        double box = style.size() * 1.05;
        double numberAt = box + body * 0.45;
        double textAt = numberAt + face.width(number + ".", style.size()) + body * 0.25;
        var details = Stream.of(detail("when", item.when(), Style.bold(body), textAt),
                detail("where", item.where(), Style.bold(body), textAt),
                detail("ask", item.ask(), Style.plain(body), textAt),
                detail("how", item.how(), Style.plain(body), textAt)).flatMap(Optional::stream).toList();
        return new ItemBlock(number + ".", text(item.what(), style, textAt), new VerticalStack(details), box,
                numberAt);
    }

    private Optional<TextBlock> detail(String label, String detail, Style style, double indent) {
        return detail.isEmpty()
                ? Optional.empty()
                : Optional.of(text(words.say(label, detail), style, indent));
    }

    private List<Block> called(CallOutcome call) {
        var whom = (call.whom() + "  " + call.telephone()).strip();
        return Stream.of(detail("call.whom", whom, Style.plain(body), 0),
                detail("call.agreed", call.agreed(), Style.bold(body), 0),
                detail("call.by", call.by(), Style.plain(body), 0),
                detail("call.until", call.until(), Style.bold(body), 0))
                .flatMap(Optional::stream).<Block>map(line -> line).toList();
    }

    private Block confirmed(String fact) {
        return new TickBlock(text(fact, Style.plain(body), body * 1.3));
    }

    private TextBlock text(String text, Style style, double indent) {
        return text(text, style, indent, room - indent);
    }

    private TextBlock text(String text, Style style, double indent, double width) {
        return new TextBlock(face.lines(text, style, width, replaced), style, indent, false);
    }
}
