package bitan.note.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import bitan.note.Note;
import bitan.note.ResumeSlip;
import bitan.note.Square;

/**
 * Sets what stands at the foot of a note: whom to ask, and the squares. For one sheet and one thread.
 */
final class SheetFoot {
    /** Beside a square there has to be room for so many characters. */
    private static final int LEAST_BESIDE = 8;
    /** So wide is a typed code, which is not broken. */
    private static final int LEAST_LINE = 6;
    /** Between two squares, there are two texts. */
    private static final int LEAST_BETWEEN = 9;

    private final Note note;
    private final NoteSquares squares;
    private final TextSetting setting;
    private final int body;

    SheetFoot(Note note, NoteSquares squares, TextSetting setting) {
        this.note = note;
        this.squares = squares;
        this.setting = setting;
        this.body = setting.body();
    }

    /** All of it, with squares of such a size. */
    List<Block> blocks(SquareSize size) {
        var blocks = new ArrayList<Block>();
        blocks.add(new RuledLine(setting.room(), 2, body * 0.6));
        var code = note.resume().isPresent() ? Optional.<CodeBlock>empty() : sheet(size);
        if (code.filter(this::leavesRoom).isPresent()) {
            blocks.add(code.get().saying(asking(code.get().indent()), true));
            return blocks;
        }
        note.contacts().forEach(line -> blocks.add(setting.plain(line, 0, setting.room())));
        var pair = pair(size);
        if (pair.isPresent()) {
            blocks.add(pair.get());
            return blocks;
        }
        if (!note.head().telephone().isEmpty()) {
            blocks.add(telephone());
            blocks.add(RuledLine.space(body * 0.3));
        }
        blocks.addAll(codes(size));
        return blocks;
    }

    /** All that is said, beside the only square. */
    private List<TextBlock> asking(double indent) {
        double width = setting.room() - indent;
        var lines = new ArrayList<TextBlock>();
        note.contacts().forEach(line -> lines.add(setting.plain(line, indent, width)));
        lines.addAll(calling(indent));
        lines.addAll(scanning(indent, width));
        return lines;
    }

    /** Whom to call; nothing if nobody is known. */
    private List<TextBlock> calling(double indent) {
        double width = setting.room() - indent;
        return note.head().telephone().isEmpty()
                ? List.of()
                : List.of(setting.plain(setting.words().say("telephone"), indent, width),
                        setting.text(note.head().telephone(), Style.bold(body * 1.4), indent, width));
    }

    /** Both squares close together on a narrow sheet, with all that is said of them and whom to call. */
    private Optional<CodePair> pair(SquareSize size) {
        var sheet = sheet(size);
        var resume = squares.resume().map(square -> silent(square, size));
        if (sheet.isEmpty() || resume.isEmpty() || isWide(sheet.get(), resume.get())) {
            return Optional.empty();
        }
        double at = sheet.get().indent();
        double column = setting.room() - at;
        double words = column - resume.get().indent();
        var above = setting.plain(setting.words().say("scan"), 0, at);
        double wordsAt = at + resume.get().indent();
        if (words >= LEAST_BESIDE * body) {
            var all = Stream.concat(resuming(wordsAt, words).stream(), calling(wordsAt).stream()).toList();
            return Optional.of(new CodePair(above, sheet.get(), resume.get().saying(all, true), at, true,
                    new VerticalStack(List.of())));
        }
        if (words >= LEAST_LINE * body) {
            return Optional.of(new CodePair(above, sheet.get(),
                    resume.get().saying(resuming(wordsAt, words), true), at, true,
                    new VerticalStack(calling(at))));
        }
        return column < Math.max(LEAST_BESIDE * body, resume.get().dark())
                ? Optional.empty()
                : Optional.of(new CodePair(above, sheet.get(),
                        resume.get().saying(resuming(at, column), false), at, false,
                        new VerticalStack(calling(at))));
    }

    private boolean isWide(CodeBlock sheet, CodeBlock resume) {
        return setting.room() - sheet.indent() - resume.indent() >= LEAST_BETWEEN * body;
    }

    /** The number beside what it is for, or below it. */
    private Block telephone() {
        var label = setting.text(setting.words().say("telephone"), Style.plain(body), 0);
        var style = Style.bold(body * 1.4);
        double indent = setting.face().width(label.lines().getLast(), body);
        var beside = setting.text(note.head().telephone(), style, indent);
        return label.lines().size() == 1 && beside.lines().size() == 1
                ? new LabelledText(label, beside)
                : new VerticalStack(List.of(label, setting.text(note.head().telephone(), style, 0)));
    }

    private List<Block> codes(SquareSize size) {
        var sheet = sheet(size);
        var resume = squares.resume().map(square -> silent(square, size));
        if (sheet.isPresent() && resume.isPresent() && isWide(sheet.get(), resume.get())) {
            return List.of(row(sheet.get(), resume.get()));
        }
        return Stream.of(sheet.map(code -> alone(code, this::scanning)),
                resume.map(code -> alone(code, this::resuming))).<Block>flatMap(Optional::stream).toList();
    }

    private Optional<CodeBlock> sheet(SquareSize size) {
        return squares.sheet(size).map(square -> silent(square, size));
    }

    /** At both edges, and between them what each is for. */
    private CodeRow row(CodeBlock sheet, CodeBlock resume) {
        double indent = sheet.indent();
        double between = setting.room() - indent - resume.indent();
        return new CodeRow(sheet.saying(scanning(indent, between), true),
                resume.saying(toTheRight(resuming(indent, between), indent + between), true), setting.room());
    }

    private static CodeBlock silent(Square square, SquareSize size) {
        return new CodeBlock(square, size, List.of(), true);
    }

    private CodeBlock alone(CodeBlock code, BiFunction<Double, Double, List<TextBlock>> phrases) {
        boolean beside = leavesRoom(code);
        double indent = beside ? code.indent() : 0;
        return code.saying(phrases.apply(indent, setting.room() - indent), beside);
    }

    private boolean leavesRoom(CodeBlock code) {
        return setting.room() - code.indent() >= LEAST_BESIDE * body;
    }

    private List<TextBlock> scanning(double indent, double width) {
        return List.of(setting.plain(setting.words().say("scan"), indent, width));
    }

    private List<TextBlock> resuming(double indent, double width) {
        var typed = note.resume().flatMap(ResumeSlip::grouped)
                .map(code -> setting.text(setting.words().say("resume.typed", code), Style.bold(body * 1.1),
                        indent, width));
        return Stream.concat(Stream.of(setting.plain(setting.words().say("resume"), indent, width)),
                typed.stream()).toList();
    }

    private List<TextBlock> toTheRight(List<TextBlock> blocks, double right) {
        return blocks.stream().flatMap(block -> block.lines().stream()
                .map(line -> new TextBlock(List.of(line), block.style(),
                        right - setting.face().width(line, block.style().size()), false)))
                .toList();
    }
}
