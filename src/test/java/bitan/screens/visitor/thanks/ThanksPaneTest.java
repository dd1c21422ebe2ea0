package bitan.screens.visitor.thanks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Thanks;
import bitan.letter.Feeling;
import bitan.screens.FxExtension;
import bitan.screens.visitor.VisitorMeasuresTest.Case;

import static org.assertj.core.api.Assertions.assertThat;

/** The visitor says how it went, page by page, on the real screen. */
@ExtendWith(FxExtension.class)
class ThanksPaneTest {
    @ParameterizedTest
    @MethodSource("bitan.screens.visitor.VisitorMeasuresTest#everySize")
    void show_everyPageWithAllThatCanBeSaid_fitsAndNothingIsCutOrSmallOrFaint(Case on) {
        var visitor = new Visitor(on);
        visitor.show(new CaseCommand.InviteThanks());
        visitor.check(on.name("1-faces"));
        visitor.press("thanks.feeling.FAIR");
        visitor.check(on.name("2-face"));
        visitor.press("thanks.next");
        visitor.check(on.name("3-line"));
        for (var key : List.of("thanks.phrases", "thanks.phrases.unkind")) {
            Stream.of(visitor.words.get(key).split("\\|", -1)).forEach(visitor::tap);
        }
        visitor.draw(40, 30, 300, 90);
        visitor.draw(100, 20, 120, 130);
        visitor.check(on.name("4-line"));
        visitor.press("thanks.type");
        visitor.check(on.name("5-typing"));
        visitor.press("pinyin.key.ENGLISH");
        IntStream.range(0, Said.LONGEST_TYPED + 5).forEach(i -> visitor.tap(i % 8 == 7 ? "," : "m"));
        visitor.check(on.name("6-typing"));
        visitor.press("thanks.done");
        visitor.press("thanks.next");
        visitor.check(on.name("7-keeping"));
        visitor.press("thanks.keep");
        visitor.check(on.name("8-kept"));
        assertThat(visitor.said().words()).hasSizeLessThanOrEqualTo(Thanks.LONGEST).endsWith(",mm");
        visitor.press("thanks.give");
        visitor.check(on.name("9-goodbye"));
    }

    @Test
    void invited_sayingItAll_isHandedOverWithLeaveToKeepIt() {
        var visitor = Visitor.chinese();
        assertThat(visitor.names()).doesNotContain("评价");
        visitor.show(new CaseCommand.InviteThanks());
        visitor.tap("满意");
        assertThat(visitor.names()).contains("✓ 满意", "一般", "不满意");
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.tap("谢谢您");
        visitor.tap("谢谢您");
        assertThat(visitor.names()).as("after 满意").doesNotContain("没太看懂", "等得有点久", "字不够大");
        visitor.draw(40, 30, 300, 90);
        visitor.tap("下一步");
        assertThat(visitor.texts()).contains("满意\n很耐心");
        assertThat(visitor.said().kept()).isFalse();
        assertThat(visitor.said().given()).as("nothing counts before it is handed over").isFalse();
        visitor.tap("可以留下这封感谢信");
        visitor.tap("交给工作人员");

        assertThat(visitor.said()).satisfies(thanks -> {
            assertThat(thanks.feeling()).contains(Feeling.GOOD);
            assertThat(thanks.words()).isEqualTo("很耐心");
            assertThat(thanks.ink().strokes()).hasSize(1);
            assertThat(thanks.kept()).isTrue();
            assertThat(thanks.given()).isTrue();
        });
        assertThat(visitor.texts()).contains("谢谢您！\n感谢信会留下。");
    }

    @Test
    void notTicked_isHandedOverWithoutLeave() {
        var visitor = Visitor.invited();
        visitor.tap("不满意");
        visitor.tap("下一步");
        visitor.tap("下一步");
        assertThat(((ToggleButton) visitor.button("可以留下这封感谢信")).isSelected()).isFalse();
        visitor.tap("交给工作人员");
        assertThat(visitor.said()).isEqualTo(new Thanks(Optional.of(Feeling.POOR), "",
                visitor.said().ink(), false, true));
        assertThat(visitor.texts()).contains("谢谢您！");
    }

    @Test
    void declined_saysNothingAndThePadGoes() {
        var visitor = Visitor.invited();
        visitor.tap("满意");
        visitor.tap("不用了");
        assertThat(visitor.said()).satisfies(thanks -> {
            assertThat(thanks.given()).isTrue();
            assertThat(thanks.feeling()).isEmpty();
        });
        assertThat(visitor.names()).contains("写字").doesNotContain("不用了", "评价", "返回");
    }

    @Test
    void written_cannotBeThrownAwayByOneTap() {
        var visitor = Visitor.invited();
        visitor.tap("下一步");
        visitor.draw(40, 30, 300, 90);
        visitor.tap("上一步");
        assertThat(visitor.names()).doesNotContain("不用了");
        visitor.tap("下一步");
        visitor.tap("✓ 手写");
        visitor.press("write.clear");
        visitor.tap("好了");
        visitor.tap("上一步");
        assertThat(visitor.names()).contains("不用了");
    }

    @Test
    void cleared_byMistake_bringsBackWhatWasWritten() {
        var visitor = Visitor.invited();
        visitor.tap("下一步");
        visitor.tap("手写");
        visitor.draw(40, 30, 300, 90);
        visitor.press("write.clear");
        assertThat(visitor.said().ink().isEmpty()).isTrue();
        visitor.press("write.restore");
        assertThat(visitor.said().ink().strokes()).hasSize(1);
    }

    @Test
    void nothingSaid_cannotBeHandedOverNorKept() {
        var visitor = Visitor.invited();
        visitor.tap("下一步");
        visitor.tap("下一步");
        assertThat(visitor.button("交给工作人员").isDisabled()).isTrue();
        assertThat(visitor.names()).doesNotContain("可以留下这封感谢信");
        visitor.tap("上一步");
        assertThat(visitor.names()).contains("很耐心");
    }

    @Test
    void closed_byTheVisitor_isFoundAgainWhereItWas() {
        var visitor = Visitor.invited();
        visitor.tap("一般");
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.tap("返回");
        visitor.tap("评价");
        assertThat(((ToggleButton) visitor.button("很耐心")).isSelected()).isTrue();
    }

    @Test
    void visitEnded_theNextVisitorFindsNothingOfIt() {
        var visitor = Visitor.invited();
        visitor.tap("满意");
        visitor.tap("下一步");
        visitor.tap("很耐心");
        visitor.show(new Command.Close());
        assertThat(visitor.names()).doesNotContain("评价", "很耐心");
        visitor.show(new CaseCommand.InviteThanks());
        assertThat(visitor.names()).contains("满意", "一般", "不满意");
        visitor.tap("下一步");
        assertThat(((ToggleButton) visitor.button("很耐心")).isSelected()).isFalse();
    }
}
