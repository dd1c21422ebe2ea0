package bitan.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import bitan.guide.Guide;
import bitan.guide.Material;
import bitan.guide.file.GuideFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** With the guides that come with the program. */
class NoteComposerTest {
    private static final NoteComposer COMPOSER = new NoteComposer(new NoteWords(Locale.SIMPLIFIED_CHINESE));

    @Test
    void compose_oneMissing_saysWhatAndWhereAndToComeAgain() {
        var note = compose(NoteSource.of(guide("remote-medical-care"), List.of("identity-card"))).note();
        assertThat(note.items()).hasSize(2);
        assertThat(note.items().getFirst().what()).isEqualTo("带参保人身份证（原件和复印件1份）");
        assertThat(note.items().getFirst().where()).contains("派出所");
        assertThat(note.items().getLast().what()).isEqualTo("带齐以后再来一次");
        assertThat(note.head().title()).isEqualTo("异地就医备案");
    }

    @Test
    void compose_nothingMissing_saysWhatWasHandedInAndWhatHappensNow() {
        var items = compose(NoteSource.of(guide("medical-reimbursement"), List.of())).note().items();
        assertThat(items.getFirst().what()).isEqualTo("不用再补了，11月23日已交齐");
        assertThat(items.getFirst().more().getFirst()).contains("医疗费发票");
        assertThat(items.toString()).contains("审核", "30 个工作日", "查到账");
        assertThat(items.getLast().where()).isEqualTo("六号窗口");
        assertThat(items.getLast().when()).isEqualTo("周一至周五 9:00–12:00，13:30–17:00");
    }

    @Test
    void compose_everyShippedGuideWithEverythingMissing_namesAllMaterials() {
        for (var guide : GuideFolder.shipped()) {
            var all = guide.materials().stream().map(Material::id).toList();
            var items = compose(NoteSource.of(guide, all)).note().items();
            assertThat(items).hasSizeBetween(2, Note.MOST_ITEMS);
            guide.materials().stream().filter(material -> material.shared().isEmpty())
                    .forEach(material -> assertThat(items.toString()).contains(material.name()));
        }
    }

    @Test
    void compose_marked_takesTheirPlaceAndTheRestIsToldToTheClerk() {
        var marked = IntStream.range(0, 9).mapToObj(i -> "记得第" + i + "件事").toList();
        var composed = compose(new NoteSource(Optional.of(guide("remote-medical-care")),
                NoteSource.of(guide("remote-medical-care"), List.of("identity-card")).papers(), marked,
                List.of(), List.of("从12月1日开始", "长".repeat(61)), List.of(),
                Optional.empty(),
                Optional.empty()));
        assertThat(composed.note().items()).hasSize(Note.MOST_ITEMS);
        assertThat(composed.note().confirmed()).containsExactly("从12月1日开始");
        assertThat(composed.leftOut()).containsExactly("记得第5件事", "记得第6件事", "记得第7件事", "记得第8件事",
                "长".repeat(61));
    }

    @Test
    void compose_withoutAGuide_hasWhatWasMarked() {
        var note = compose(
                new NoteSource(Optional.empty(), NoteSource.Papers.NONE, List.of("下周一再来"), List.of(),
                        List.of(), List.of(),
                        Optional.empty(), Optional.empty()))
                .note();
        assertThat(note.head().title()).isEqualTo("办事提示");
        assertThat(note.items()).extracting(NoteItem::what).containsExactly("下周一再来");
    }

    private static NoteComposer.Composed compose(NoteSource source) {
        return COMPOSER.compose(source, "六号窗口", "0512-65221234", Notes.HEAD.date());
    }

    private static Guide guide(String id) {
        return GuideFolder.shipped().stream().filter(guide -> guide.id().equals(id)).findFirst()
                .orElseThrow();
    }
}
