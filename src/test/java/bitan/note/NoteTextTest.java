package bitan.note;

import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import bitan.note.code.Squares;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class NoteTextTest {
    private static final NoteWords WORDS = new NoteWords(Locale.SIMPLIFIED_CHINESE);

    @Test
    void of_fewThings_saysAll() {
        var note = Note.of(Notes.HEAD, List.of(new NoteItem("盖公章", "人事部", "周五前", "王姐", "")));
        assertThat(NoteText.of(note, WORDS)).isEqualTo("""
                                                       异地就医备案 2026年11月23日
                                                       1.盖公章，周五前，人事部，王姐
                                                       六号窗口 电话0512-65221234""");
    }

    @Test
    void of_tooMuch_keepsEveryThingToDoAndItsTime() {
        assertThat(NoteText.of(Notes.story(), WORDS)).contains("1.《异地就医备案表》请单位盖公章，本周五之前\n",
                "3.带齐后再来办一次，社保中心二楼6号窗口，周一至周五");
    }

    @Test
    void of_fullest_saysThatTheRestIsOnPaper() {
        assertThat(NoteText.of(Notes.fullest(), WORDS)).contains("其余").contains("件见单子");
    }

    @Property(tries = 300)
    void of_anyNote_fitsTheSquareAndCutsNoItem(@ForAll("notes") Note note) {
        var text = NoteText.of(note, WORDS);
        assertThat(text.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(NoteText.MOST);
        assertThat(Squares.of(text)).isPresent();
        for (var line : text.lines().filter(line -> line.matches("[1-7]\\..*")).toList()) {
            assertThat(line).contains(note.items().get(line.charAt(0) - '1').what());
        }
    }

    @Provide
    Arbitrary<Note> notes() {
        var texts = Combinators
                .combine(Arbitraries.of("一", "\ud840\udc00", "a"), Arbitraries.integers().between(0, 60))
                .as(String::repeat);
        var items = Combinators.combine(texts.filter(text -> !text.isEmpty()), texts, texts, texts, texts)
                .as(NoteItem::new);
        return items.list().ofMaxSize(Note.MOST_ITEMS).map(list -> Note.of(Notes.HEAD, list));
    }
}
