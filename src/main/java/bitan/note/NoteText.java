package bitan.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A note as plain text for a QR code, as a telephone shows it. At most {@value #MOST} characters: details are left out
 * first, then remarks, then whole items, and the text says that they are on the paper.
 */
public final class NoteText {
    /** Characters: a square that any telephone reads from paper holds about 220 hanzi (ZXing 3.5.4, version 20 M). */
    public static final int MOST = 200;
    /** Bytes of UTF-8 in the same square; characters of four bytes fill it sooner. */
    private static final int MOST_BYTES = 660;

    /** From all that is known of an item to the thing alone. */
    private static final List<Function<NoteItem, Stream<String>>> SHORTER = List.of(
            item -> Stream.of(item.what(), item.when(), item.where(), item.ask(), item.how()),
            item -> Stream.of(item.what(), item.when(), item.where(), item.ask()),
            item -> Stream.of(item.what(), item.when(), item.where()),
            item -> Stream.of(item.what(), item.when()),
            item -> Stream.of(item.what()));

    private final Note note;
    private final NoteWords words;

    private NoteText(Note note, NoteWords words) {
        this.note = note;
        this.words = words;
    }

    /** The text, a line for each thing; the first of ever shorter ones that fits. */
    public static String of(Note note, NoteWords words) {
        return new NoteText(note, words).candidates().filter(NoteText::fits).findFirst().orElseThrow();
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= MOST && text.getBytes(UTF_8).length <= MOST_BYTES;
    }

    private Stream<String> candidates() {
        int all = note.items().size();
        var whole = SHORTER.stream().flatMap(shown -> Stream.of(
                text(all, shown, Stream.concat(call(), note.confirmed().stream()).toList()),
                text(all, shown, call().toList())));
        var fewer = Stream.iterate(all, count -> count >= 0, count -> count - 1)
                .map(count -> text(count, SHORTER.getLast(), List.of()));
        return Stream.concat(whole, fewer);
    }

    private String text(int count, Function<NoteItem, Stream<String>> shown, List<String> more) {
        var lines = new ArrayList<String>();
        lines.add(note.head().title() + " " + words.day(note.head().date()));
        for (int i = 0; i < count; i++) {
            var parts = shown.apply(note.items().get(i)).filter(part -> !part.isEmpty()).toList();
            lines.add(words.say("short.item", i + 1, String.join(words.say("joint"), parts)));
        }
        if (count < note.items().size()) {
            lines.add(words.say("short.more", note.items().size() - count));
        }
        lines.addAll(more);
        lines.add(counter());
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private Stream<String> call() {
        return note.told().stream().map(report -> report.isOpen()
                ? words.say("short.unchecked", said(report.outcome()))
                : said(report.outcome()));
    }

    private String said(CallOutcome call) {
        return Stream.of(call.whom(), call.agreed(), call.by(), call.until(), call.telephone())
                .filter(part -> !part.isEmpty()).reduce((a, b) -> a + words.say("joint") + b).orElse("");
    }

    private String counter() {
        var telephone = words.labelled("short.telephone", note.head().telephone());
        return (note.head().counter() + " " + telephone).strip();
    }
}
