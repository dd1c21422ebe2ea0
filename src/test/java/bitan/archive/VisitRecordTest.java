package bitan.archive;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import bitan.conversation.Command;
import bitan.conversation.Conversation;
import bitan.masking.Masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisitRecordTest {
    private final VisitRecord record = VisitRecord.of(Visits.whole(), Visits.CLOSED, "六号窗口").orElseThrow();
    private final RecordText text = new RecordText(Locale.SIMPLIFIED_CHINESE, ZoneOffset.UTC);

    @Test
    void of_wholeVisit_holdsTurnsFactsNoteCallAndInk() {
        assertThat(record.turns()).extracting(RecordedTurn::text).startsWith("退您3500元").contains("谢谢", "");
        assertThat(record.turns()).extracting(RecordedTurn::kind).contains(RecordedTurn.Kind.INKED,
                RecordedTurn.Kind.ANSWERED);
        assertThat(record.confirmed()).containsExactly("退您3500元");
        assertThat(record.note()).containsExactly("报销", "证明");
        assertThat(record.call()).isEmpty();
        assertThat(record.unchecked()).containsExactly("老伴的单位 | 盖章 | 王主任 | 周五 | 13812345678");
        assertThat(record.turns().get(4).ink()).containsExactly(List.of(10L, 20L, 12L, 21L));
    }

    @Test
    void of_nothingSettled_isNothing() {
        assertThat(VisitRecord.of(Conversation.opened(3), Visits.CLOSED, "")).isEmpty();
    }

    @Test
    void masked_numberToldInTwoTurnsAndName_areHiddenAndInkIsGone() {
        var masked = record.masked(new Masking(Set.of(), Locale.SIMPLIFIED_CHINESE)::mask);
        var written = new String(RecordJson.written(masked), StandardCharsets.UTF_8);
        assertThat(written).doesNotContain("110105", "19491231002X", "张大山", "13912345678", "13812345678")
                .contains("3500元", "王主任", "老伴的单位");
        assertThat(masked.turns()).hasSameSizeAs(record.turns()).allMatch(turn -> turn.ink().isEmpty());
        assertThat(masked.masked()).isTrue();
    }

    @Test
    void json_read_isTheSame() {
        assertThat(RecordJson.read(RecordJson.written(record))).isEqualTo(record);
    }

    /** As 0.1.0 kept them; never to be changed. */
    @Test
    void json_ofTheFirstVersion_isRead() {
        var read = RecordJson.read(
                """
                {"closed":"2026-11-23T01:02:03Z","counter":"六号窗口","masked":false,"turns":[],
                "confirmed":["3500元"],"note":["证明"],"call":["单位 | 盖章"]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(read.call()).containsExactly("单位 | 盖章");
        assertThat(read.unchecked()).isEmpty();
        assertThat(text.of(read)).contains("代打电话：\n- 单位 | 盖章").doesNotContain("还没核对");
    }

    @Test
    void json_readOfAnythingElse_saysNothingOfIt() {
        assertThatThrownBy(() -> RecordJson.read("{\"counter\": \"张大山\"".getBytes(
                StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class)
                .hasNoCause().hasMessageNotContaining("张大山");
    }

    @Test
    void of_inkNobodyConfirmed_keepsWhatTheProgramRead() {
        var kept = VisitRecord
                .of(Visits.after(new Command.Write(Visits.INK, "", "13912345678")), Visits.CLOSED, "")
                .orElseThrow();
        assertThat(kept.turns().getFirst().text()).isEqualTo("13912345678");
        assertThat(kept.masked(texts -> texts.stream().map(_ -> "…").toList()).turns().getFirst())
                .satisfies(turn -> assertThat(turn.text()).isEqualTo("…"))
                .satisfies(turn -> assertThat(turn.ink()).isEmpty());
    }

    @Test
    void text_wholeVisit_reads() {
        assertThat(text.of(record)).startsWith("六号窗口 2026-11-23 01:02\n")
                .contains("01:01:03 工作人员（打字）：退您3500元", "01:01:03 办事人（手写）：没有认出文字", "核对为对", "- 退您3500元",
                        "代打电话，办事人还没核对：\n- 老伴的单位", "带走单");
        assertThat(new RecordText(Locale.ENGLISH, ZoneOffset.UTC).of(record)).contains("clerk (typed): ",
                "nothing was read");
    }
}
