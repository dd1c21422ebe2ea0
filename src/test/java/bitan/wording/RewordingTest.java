package bitan.wording;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a correction leaves alone is still known afterwards. */
class RewordingTest {
    // 0123456789012345678
    private static final String TEXT = "您办异地就医备案，带社保卡，交3500元。";
    private static final Repair FIRST = new Repair("一地就医", new Span(2, 6));
    private static final Repair SECOND = new Repair("设保卡", new Span(10, 13));
    private static final Choice NUMBER = new Choice(new Span(15, 20), List.of("三千五元"));
    private static final Caption HEARD = new Caption(TEXT, List.of(new Span(6, 8)), List.of(),
            List.of(FIRST, SECOND), List.of(new Choice(FIRST.span(), List.of("一地就医", "宜地就医")),
                    new Choice(SECOND.span(), List.of("设保卡")), NUMBER));

    @Test
    void reworded_repairTakenBack_keepsTheOthersAndCanBeChosenAgain() {
        var after = HEARD.reworded(Caption.of("您办异地就医备案，带设保卡，交3500元。"));

        assertThat(after.repairs()).containsExactly(FIRST);
        assertThat(after.doubtful()).containsExactly(new Span(6, 8));
        assertThat(after.choices()).contains(new Choice(SECOND.span(), List.of("社保卡")), NUMBER);
        assertThat(after.reworded(Caption.of(TEXT)).text()).isEqualTo(TEXT);
    }

    @Test
    void reworded_longerInFront_movesWhatComesAfter() {
        var after = HEARD.reworded(Caption.of("请问您办异地就医备案，带社保卡，交3500元。"));

        assertThat(after.repairs()).containsExactly(new Repair("一地就医", new Span(4, 8)),
                new Repair("设保卡", new Span(12, 15)));
        assertThat(after.choices().getLast().span().in(after.text())).isEqualTo("3500元");
    }

    @Test
    void reworded_chosenText_offersWhatStoodThereBesideTheRest() {
        var after = HEARD.reworded(Caption.of(TEXT.replace("异地就医", "宜地就医")));

        assertThat(after.choices().getFirst())
                .isEqualTo(new Choice(new Span(2, 6), List.of("异地就医", "一地就医")));
    }

    @Test
    void reworded_insideADoubtfulWord_isNoLongerDoubtful() {
        assertThat(HEARD.reworded(Caption.of(TEXT.replace("备案", "备的案"))).doubtful()).isEmpty();
    }

    @Test
    void reworded_insertedAtTheBorderOfARepair_keepsIt() {
        var after = HEARD.reworded(Caption.of(TEXT.replace("异地就医", "异地就医的")));

        assertThat(after.repairs()).containsExactly(FIRST, new Repair("设保卡", new Span(11, 14)));
    }

    @Test
    void reworded_altogetherNewText_knowsNothing() {
        assertThat(HEARD.reworded(Caption.of("请稍等"))).isEqualTo(Caption.of("请稍等"));
    }

    @Test
    void reworded_intoALongerNumber_forgetsWhatWasKnownOfAPartOfIt() {
        var heard = new Caption("交138元", List.of(new Span(1, 4)), List.of(), List.of(),
                List.of(new Choice(new Span(1, 4), List.of("139"))));
        var after = heard.reworded(Caption.of("交1385元"));
        assertThat(after.choices()).isEmpty();
        assertThat(after.doubtful()).isEmpty();
    }

    @Property
    void reworded_anything_isThatTextAndKeepsOnlyWhatStillStandsThere(
            @ForAll @CharRange(from = '一', to = '丅') @StringLength(max = 12) String before,
            @ForAll @NotEmpty @CharRange(from = '一', to = '丅') @StringLength(max = 12) String now,
            @ForAll @IntRange(max = 11) int start, @ForAll @IntRange(min = 1, max = 12) int length) {
        var text = before + "社保卡";
        int from = Math.min(start, text.length() - 1);
        var span = new Span(from, Math.min(text.length(), from + length));
        var heard = new Caption(text, List.of(span), List.of(), List.of(new Repair("听", span)),
                List.of(new Choice(span, List.of("听"))));
        var after = heard.reworded(Caption.of(now));

        assertThat(after.text()).isEqualTo(now);
        assertThat(after.repairs()).allSatisfy(
                repair -> assertThat(repair.span().in(now)).isEqualTo(span.in(text)));
        assertThat(after.doubtful()).hasSameSizeAs(after.repairs());
    }
}
