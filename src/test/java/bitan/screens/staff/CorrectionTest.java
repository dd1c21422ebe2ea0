package bitan.screens.staff;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.conversation.Pace;
import bitan.counter.Intent;
import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.ReadingColumn;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Wording a turn anew in its place, by mouse and by keyboard. */
@ExtendWith(FxExtension.class)
class CorrectionTest {
    private static final String ANSWERED = "对方已经回答了，这句话收不回；请改成对的话。";
    private final Desk desk = new Desk(Language.CHINESE, 1280, 1024);

    @Test
    void ink_theProgramReads_isToldAsSuchAndCanBeTakenOver() {
        var ink = Ink.NONE.with(new Stroke(List.of(InkPoint.at(0, 0, 0), InkPoint.at(50, 50, 50))));
        desk.show(Moments.state(new Story().then(new Command.Write(ink, "", "退5元"))));
        assertThat(Measure.visible(desk.scene(), Label.class).stream().map(Label::getText))
                .contains("程序读作：退5元").doesNotContain("退5元");
        desk.point(0);
        desk.click("改");
        assertThat(desk.focusedText()).isEqualTo("退5元");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).contains(correct(1, "退5元"));
    }

    @Test
    void edit_byMouse_correctsThatTurn() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit(1);
        assertThat(desk.focusedText()).isEqualTo("请问住在哪家医院？什么时候出院的？");

        desk.type("！");
        desk.click("保存");

        assertThat(desk.intents).containsExactly(correct(3, "请问住在哪家医院？什么时候出院的？！"));
    }

    @Test
    void up_emptyTypingBox_correctsTheClerksLatestTurnByKeyboardAlone() {
        desk.show(Moments.state(Moments.visit().answered("好的")));
        desk.edit();
        desk.type("。");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(correct(5, "您带的材料还缺一样，单位盖章的证明。"));
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void up_somethingTyped_staysInTheTypingBox() {
        desk.show(Moments.state(Moments.visit()));
        desk.type("请");
        desk.press(KeyCode.UP);

        assertThat(desk.focusedText()).isEqualTo("请");
    }

    @Test
    void up_clerkSaidNothingYet_staysInTheTypingBox() {
        desk.show(Moments.state(new Story().answered("您好")));
        desk.press(KeyCode.UP);

        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void escape_changedText_changesNothing() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit();
        desk.type("错");
        desk.press(KeyCode.ESCAPE);

        assertThat(desk.intents).isEmpty();
        assertThat(desk.focusedText()).isEmpty();
        assertThat(desk.buttons("保存")).isEmpty();
    }

    @Test
    void escape_whatWasTyped_isThereWhenTheTurnIsOpenedAgain_untilItIsCancelled() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit();
        desk.type("错");
        var typed = desk.focusedText();
        desk.press(KeyCode.ESCAPE);
        desk.edit();
        assertThat(desk.focusedText()).isEqualTo(typed);
        desk.click("取消");
        desk.edit();
        assertThat(desk.focusedText()).isNotEqualTo(typed);
    }

    @Test
    void escape_fromAnotherTurn_keepsWhatWasTypedInTheFirst() {
        desk.show(Moments.state(new Story().said("请稍等。").said("您好。")));
        desk.edit();
        desk.type("错");
        var typed = desk.focusedText();
        desk.press(KeyCode.ESCAPE);
        desk.edit(0);
        desk.press(KeyCode.ESCAPE);
        desk.edit();

        assertThat(desk.focusedText()).isEqualTo(typed);
    }

    @Test
    void takeBack_aLineTheVisitorHasNotAnswered_byClick() {
        desk.show(Moments.state(new Story().said("请坐。").answered("好").said("请稍等。")));
        desk.point(0);
        assertThat(desk.buttons("收回")).as("of the line that is answered").isEmpty();
        desk.point(2);
        desk.click("收回");
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.TakeBack(3)));
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void takeBack_theAnswerCameFirst_isSaid() {
        var story = new Story().said("请坐。");
        desk.show(Moments.state(story));
        desk.point(0);
        desk.click("收回");
        desk.show(Moments.state(story.answered("好").then(new Command.TakeBack(1))));
        assertThat(desk.labels()).contains(ANSWERED).doesNotContain("收回");
    }

    @Test
    void enter_everythingDeleted_takesTheTurnBack() {
        desk.show(Moments.state(new Story().said("请稍等。")));
        empty();
        assertThat(desk.labels()).contains("收回").doesNotContain("保存");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.TakeBack(1)));
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void enter_everythingDeletedOfAnAnsweredTurn_isRefusedInWords() {
        desk.show(Moments.state(new Story().said("请稍等。").answered("好")));
        empty();
        desk.press(KeyCode.ENTER);

        assertThat(desk.labels()).contains(ANSWERED);
        assertThat(desk.intents).isEmpty();
        assertThat(desk.focusedName()).isEqualTo("这一句的新写法");
    }

    private void empty() {
        desk.edit();
        ((TextInputControl) desk.scene().getFocusOwner()).clear();
        Pictures.settle(desk.scene());
    }

    @Test
    void enter_unchangedText_changesNothing() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit();
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).isEmpty();
        assertThat(desk.buttons("保存")).isEmpty();
    }

    @Test
    void controlUp_unchangedText_goesToTheClerksEarlierTurnsAndBack() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit();
        desk.press(KeyCode.UP, true);
        assertThat(desk.focusedText()).startsWith("请问住在哪家医院");

        desk.press(KeyCode.UP, true);
        desk.press(KeyCode.UP, true);
        assertThat(desk.focusedText()).startsWith("您好");

        desk.press(KeyCode.DOWN, true);
        assertThat(desk.focusedText()).startsWith("请问住在哪家医院");
    }

    @Test
    void controlUp_farBack_isBroughtIntoView() {
        desk.show(Moments.state(Moments.longVisit(200)));
        desk.edit();
        for (int i = 0; i < 20; i++) {
            desk.press(KeyCode.UP, true);
        }

        assertThat(desk.focusedText()).startsWith("第 159 句");
        var box = desk.scene().getFocusOwner();
        assertThat(box.localToScene(box.getLayoutBounds()).getMinY()).isBetween(0.0, 700.0);
    }

    @Test
    void edit_scrolledFarAwayAndBack_isStillOpenWithWhatWasTyped() {
        desk.show(Moments.state(Moments.longVisit(200)));
        desk.edit();
        desk.type("。");
        var column = (ReadingColumn<?>) desk.scene().lookup(".conversation .reading-column");
        for (int way : List.of(-1, 1, -1, 1)) {
            for (int i = 0; i < 50; i++) {
                column.scrollBy(way * 150);
                Pictures.settle(desk.scene());
            }
        }
        desk.click("保存");

        assertThat(desk.intents).containsExactly(correct(199, "第 199 句：下周三上午九点再来六号窗口。"));
    }

    @Test
    void edit_newWordsArriveMeanwhile_whatIsTypedStays() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit();
        desk.type("。");
        desk.show(Moments.state(Moments.visit().signalled(Pace.AGAIN).answered("好的").said("再见")));

        assertThat(desk.focusedText()).isEqualTo("您带的材料还缺一样，单位盖章的证明。");
    }

    @Test
    void edit_anotherTurnWhileOneIsChanged_keepsWhatWasTyped() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit(1);
        desk.type("！");
        desk.edit(0);

        assertThat(desk.focusedText()).isEqualTo("请问住在哪家医院？什么时候出院的？！");
    }

    @Test
    void edit_roomBelow_theTurnDoesNotMoveUnderThePointer() {
        var desk = new Desk(Language.CHINESE, 1280, 1400);
        desk.show(Moments.state(Moments.visit()));
        double before = top(desk, "您好，请问您要办什么事？");
        desk.edit(1);
        desk.type("，请再说一遍医院的名字和出院的日子，还有是哪一个科室");

        assertThat(top(desk, "您好，请问您要办什么事？")).isEqualTo(before);
    }

    @Test
    void pointer_onATurn_showsWhatCanBeDoneAndNothingMoves() {
        desk.show(Moments.state(Moments.visit()));
        assertThat(desk.buttons("改")).isEmpty();
        double before = top(desk, "您好，请问您要办什么事？");
        desk.point(0);

        assertThat(desk.buttons("改")).singleElement().satisfies(
                button -> assertThat(Measure.bounds(button).getHeight()).isGreaterThanOrEqualTo(40));
        assertThat(desk.buttons("记")).hasSize(1);
        assertThat(top(desk, "您好，请问您要办什么事？")).isEqualTo(before);
    }

    @Test
    void arrows_chooseATurnAndWhatToDo_withoutLeavingTheTypingBox() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.UP);
        desk.press(KeyCode.UP);
        assertThat(desk.buttons("记")).hasSize(1);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Pin(4, true)));

        desk.type("好");
        assertThat(desk.focusedText()).isEqualTo("好");
        assertThat(desk.buttons("记")).isEmpty();
    }

    private static double top(Desk desk, String text) {
        return desk.seen().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(node -> node.getText().equals(text))
                .mapToDouble(node -> Measure.bounds(node).getMinY())
                .findFirst().orElseThrow();
    }

    @Test
    void edit_anotherTurnWhileOneIsUnchanged_goesOver() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit(1);
        desk.edit(0);

        assertThat(desk.focusedText()).isEqualTo("您好，请问您要办什么事？");
    }

    @Test
    void edit_visitEnds_isClosed() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit();
        desk.show(Moments.state(Moments.visit().then(new Command.Close())));

        assertThat(desk.buttons("保存")).isEmpty();
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void edit_farTooLongPaste_isRefusedWithNotice() {
        desk.show(Moments.state(Moments.visit()));
        desk.edit();
        ((TextInputControl) desk.scene().getFocusOwner()).insertText(0, "长".repeat(1_000_000));
        desk.show(Moments.state(Moments.visit()));

        assertThat(desk.focusedText()).isEqualTo("您带的材料还缺一样，单位盖章的证明");
        assertThat(desk.labels()).contains("太长了，没有放进来：一句最多 1,000 字。");
    }

    @Test
    void edit_visitorsTurns_cannotBeChanged() {
        desk.show(Moments.state(new Story().answered("我老伴住院了").answered("想报销")));

        assertThat(desk.buttons("改")).isEmpty();
    }

    @Test
    void corrected_turn_showsTheOldWordingToo() {
        desk.show(Moments.state(Moments.visit()));

        assertThat(desk.seen().filter(Text.class::isInstance).map(node -> ((Text) node).getText()))
                .contains("请问住在哪家医院？什么时候出院的？", "请问住在哪家医院，什么时候出院的？");
    }

    private static Intent correct(int number, String text) {
        return new Intent.Converse(new Command.Correct(number, text));
    }
}
