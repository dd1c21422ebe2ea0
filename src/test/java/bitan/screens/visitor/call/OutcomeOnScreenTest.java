package bitan.screens.visitor.call;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.CaseCommand;
import bitan.counter.Intent;
import bitan.guide.file.GuideFolder;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** What came of the clerk's call as the visitor sees and answers it. */
@ExtendWith(FxExtension.class)
class OutcomeOnScreenTest {
    private final Visitor visitor = new Visitor();
    private final Story story = visitor.story;

    @Test
    void outcome_keyed_comesUpAndGoesWhenItIsRight() {
        visitor.agree();
        assertThat(visitor.texts()).contains("证明当天盖好章", "王会计", "下周三上午9:30", "0571-8888 1234");
        visitor.tap("对");
        assertThat(visitor.intents).as("meant for what stood there before").isEmpty();
        story.later(1);
        visitor.tap("对");

        assertThat(visitor.intents).containsExactly(answer(true));
        story.then(new CaseCommand.ConfirmCall(true));
        visitor.show();
        assertThat(visitor.names()).contains("写字").doesNotContain("返回");
        visitor.tap("电话");
        assertThat(visitor.labels()).contains("给“单位人事”打的电话，您说：对");
        story.later(1);
        visitor.tap("不对");
        assertThat(visitor.intents).last().isEqualTo(answer(false));
    }

    @Test
    void outcome_denied_staysSoUntilItIsKeyedAnew() {
        visitor.agree();
        story.later(1);
        visitor.tap("不对");
        assertThat(visitor.intents).containsExactly(answer(false));
        story.then(new CaseCommand.ConfirmCall(false));
        visitor.show();
        assertThat(visitor.labels()).contains("给“单位人事”打的电话，您说：不对。工作人员会再问清楚");
        visitor.tap("返回");
        visitor.show();
        assertThat(visitor.names()).contains("写字");
        story.then(new CaseCommand.Agree(Visitor.OUTCOME));
        visitor.show();
        assertThat(visitor.labels()).contains("给“单位人事”打的电话，还没核对，请看对不对");
        assertThat(visitor.names()).contains("返回");
    }

    @Test
    void outcome_deniedByMistake_theOtherAnswerCanBeTapped() {
        visitor.agree();
        story.then(new CaseCommand.ConfirmCall(false)).later(1);
        visitor.show();
        visitor.tap("对");

        assertThat(visitor.intents).last().isEqualTo(answer(true));
    }

    @Test
    void outcome_putAwayByTheVisitor_doesNotComeUpAgainByItself() {
        visitor.agree();
        visitor.tap("返回");
        story.said("还有别的事吗？").then(new CaseCommand.HangUp());
        visitor.show();

        assertThat(visitor.names()).contains("写字", "电话").doesNotContain("返回");
    }

    @Test
    void newCall_takesTheOldOutcomeAway() {
        visitor.agree();
        story.then(new CaseCommand.HangUp()).then(new CaseCommand.Dial("社区"));
        visitor.show();

        assertThat(visitor.names()).contains("写字").doesNotContain("返回", "电话");
    }

    @Test
    void factIsBeingChecked_outcomeWaitsUntilItIsAnswered() {
        story.said(Marked.appointment()).asked(0);
        visitor.agree();
        assertThat(visitor.names()).doesNotContain("返回");
        story.replied(true);
        visitor.show();
        assertThat(visitor.names()).contains("返回");
        visitor.tap("对");
        assertThat(visitor.intents).as("the second tap of two was meant for the fact").isEmpty();
    }

    @Test
    void listAndOutcome_bothThere_leadToEachOther() {
        story.then(new CaseCommand.Present(GuideFolder.shipped().getFirst()));
        visitor.agree();
        visitor.tap("清单");
        visitor.tap("电话");

        assertThat(visitor.texts()).contains("证明当天盖好章");
    }

    private static Intent answer(boolean right) {
        return new Intent.Converse(new CaseCommand.ConfirmCall(right));
    }
}
