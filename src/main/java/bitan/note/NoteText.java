package bitan.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A note as plain text for a QR code, as a telephone shows it. Where all is too long, details are left out first, then
 * ways to ask and remarks, then whole items, and the text says that they are on the paper. What is done last, to come
 * again, keeps its place and time longest.
 */
public final class NoteText {
    /**
     * Bytes of UTF-8: what version 16 with error correction M holds (ISO/IEC 18004, table 7), about 145 hanzi. More would
     * make the modules too small for a poor picture of half a page.
     */
    public static final int MOST = 447;

    /** From all that is known of an item to the thing alone. */
    private static final List<Function<NoteItem, Stream<String>>> SHORTER = List.of(
            item -> Stream.of(all(item), Stream.of(item.when(), item.where(), item.ask(), item.how()))
                    .flatMap(parts -> parts),
            item -> Stream.concat(all(item), Stream.of(item.when(), item.where())),
            item -> Stream.concat(all(item), Stream.of(item.when())),
            item -> Stream.of(item.what(), item.when()),
            item -> Stream.of(item.what()));

    private final Note note;
    private final NoteWords words;
    private final List<NoteItem> before;
    private final List<NoteItem> last;

    private NoteText(Note note, NoteWords words) {
        this.note = note;
        this.words = words;
        int others = Math.max(0, note.items().size() - 1);
        this.before = note.items().subList(0, others);
        this.last = note.items().subList(others, note.items().size());
    }

    /** The text, a line for each thing; the first of ever shorter ones that fits in {@value #MOST} bytes. */
    public static String of(Note note, NoteWords words) {
        return of(note, words, MOST);
    }

    /** The same in other bytes, at least so many as a title and a counter take. */
    public static String of(Note note, NoteWords words, int most) {
        var texts = new NoteText(note, words);
        return texts.candidates().filter(text -> text.getBytes(UTF_8).length <= most).findFirst()
                .orElseGet(texts::title);
    }

    private String title() {
        return note.head().title() + "\n" + words.say("short.more", note.items().size());
    }

    private static Stream<String> all(NoteItem item) {
        return Stream.concat(Stream.of(item.what()), item.more().stream());
    }

    private static Stream<String> going(NoteItem item) {
        return Stream.of(item.what(), item.where(), item.when());
    }

    private Stream<String> candidates() {
        int all = before.size();
        var remarks = Stream.concat(call(), note.confirmed().stream()).toList();
        var whole = Stream.concat(
                Stream.of(text(all, SHORTER.getFirst(), SHORTER.getFirst(),
                        Stream.concat(remarks.stream(), note.contacts().stream()).toList())),
                SHORTER.stream().flatMap(shown -> Stream.of(remarks, call().toList())
                        .map(more -> text(all, shown, NoteText::going, more))));
        return Stream.concat(whole, Stream.of(List.<Function<NoteItem, Stream<String>>>of(NoteText::going),
                List.of(SHORTER.get(3)), List.of(SHORTER.getLast())).flatMap(
                        shown -> IntStream.rangeClosed(0, all).mapToObj(
                                fewer -> text(all - fewer, SHORTER.getLast(), shown.getFirst(), List.of()))));
    }

    private String text(int count, Function<NoteItem, Stream<String>> shown,
            Function<NoteItem, Stream<String>> shownLast, List<String> more) {
        var lines = new ArrayList<String>();
        lines.add(note.head().title() + " " + words.day(note.head().date()));
        for (int i = 0; i < count; i++) {
            lines.add(line(i + 1, shown.apply(before.get(i))));
        }
        if (count < before.size()) {
            lines.add(words.say("short.more", before.size() - count));
        }
        last.forEach(item -> lines.add(line(before.size() + 1, shownLast.apply(item))));
        lines.addAll(more);
        lines.add(counter());
        return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private String line(int number, Stream<String> parts) {
        return words.say("short.item", number,
                words.joined(parts));
    }

    private Stream<String> call() {
        return note.told().stream().map(report -> report.isOpen()
                ? words.say("short.unchecked", said(report.outcome()))
                : said(report.outcome()));
    }

    private String said(CallOutcome call) {
        return words.joined(
                Stream.of(call.whom(), call.agreed(), call.by(), call.until(), call.telephone()));
    }

    private String counter() {
        var telephone = words.labelled("short.telephone", note.head().telephone());
        return (note.head().counter() + " " + telephone).strip();
    }
}
