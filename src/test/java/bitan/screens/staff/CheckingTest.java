package bitan.screens.staff;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import bitan.conversation.Command;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;
import bitan.wording.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk asks the visitor to check a fact, sees the answer, and what nobody has confirmed. */
@ExtendWith(FxExtension.class)
class CheckingTest {
    private final Desk desk = new Desk();
    private final Story story = new Story().finding(Marked::amounts).said(Marked.appointment());

    @Test
    void fact_clicked_isSentToBeCheckedAndTheClerkGoesOnTyping() {
        show();
        desk.click("核对 6号窗口");

        assertThat(desk.intents).containsExactly(ask(1, fact(2)));
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    @Test
    void fact_reachedByTabAndEnter_isSentToBeChecked() {
        show();
        for (int i = 0; i < 20 && !"请对方核对：3月5日".equals(desk.focusedName()); i++) {
            desk.press(KeyCode.TAB);
        }
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(ask(1, fact(0)));
    }

    @Test
    void fact_ofTheVisitorsOwn_canBeCheckedToo() {
        story.answered("我交了200元");
        show();
        desk.click("核对 200元");

        assertThat(desk.intents)
                .containsExactly(ask(2, story.conversation().turns().getLast().caption().facts().getFirst()));
    }

    @Test
    void f6_somethingUnconfirmed_asksAboutTheNewest() {
        story.answered("我交了200元").said("好的");
        show();
        desk.press(KeyCode.F6);

        assertThat(desk.intents)
                .containsExactly(ask(2, story.conversation().turns().get(1).caption().facts().getFirst()));
    }

    @Test
    void f6_everythingConfirmed_asksNothing() {
        story.asked(0).replied(true).asked(3).replied(true);
        show();
        desk.press(KeyCode.F6);

        assertThat(desk.intents).isEmpty();
    }

    @Test
    void f6_aQuestionIsOpen_doesNotTakeItFromUnderTheVisitorsFinger() {
        story.asked(3);
        show();
        desk.press(KeyCode.F6);

        assertThat(desk.intents).isEmpty();
    }

    @Test
    void question_open_isSaidAtTheTurnAndBesideTheLiveLine() {
        story.asked(3);
        show();

        assertThat(desk.labels()).contains("3500.50元 等待核对…", "等待对方核对：3500.50元");
    }

    @Test
    void question_escapeOrButton_takesItBack() {
        story.asked(3);
        show();
        desk.press(KeyCode.ESCAPE);
        show();
        desk.click("不问了");

        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Withdraw()),
                new Intent.Converse(new Command.Withdraw()));
    }

    @Test
    void answer_right_isTheTickAtTheTurnOnly() {
        story.asked(3).replied(true);
        show();

        assertThat(desk.labels()).contains("3500.50元 对")
                .noneMatch(label -> label.startsWith("等待") || label.startsWith("办事人说"));
    }

    @Test
    void answer_wrong_staysUntilItIsSeen() {
        story.asked(3).replied(false);
        show();
        assertThat(desk.labels()).contains("3500.50元 不对", "办事人说不对：3500.50元");
        show();
        assertThat(desk.labels()).contains("办事人说不对：3500.50元");
        desk.press(KeyCode.ESCAPE);
        show();

        assertThat(desk.labels()).contains("3500.50元 不对").doesNotContain("办事人说不对：3500.50元");
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void answer_wrongAndSeenThenWrongAgain_isSaidAgain() {
        story.asked(3).replied(false);
        show();
        desk.click("知道了");
        story.asked(3);
        show();
        story.replied(false);
        show();

        assertThat(desk.labels()).contains("办事人说不对：3500.50元");
    }

    @Test
    void answer_wrongThenCorrected_isGone() {
        story.asked(3).replied(false).then(new Command.Correct(1, "交3800元工本费"));
        show();

        assertThat(desk.labels()).noneMatch(label -> label.contains("不对")).contains("核对 3800元");
    }

    @Test
    void unchecked_amountsAndDates_areListedNewestFirstAndOnce() {
        story.answered("我交了200元").answered("就是200元");
        show();

        assertThat(listed()).containsExactly("200元", "3500.50元", "3月5日");
        assertThat(desk.labels()).contains("未核对（3）");
    }

    @Test
    void unchecked_asked_isNoLongerListed() {
        story.asked(3);
        show();
        assertThat(listed()).containsExactly("3月5日");
        story.replied(true);
        show();
        assertThat(listed()).containsExactly("3月5日");
    }

    @Test
    void unchecked_deniedAndSaidAgain_isListedAgain() {
        story.answered("我交200元").asked(0).replied(false);
        show();
        assertThat(listed()).doesNotContain("200元");
        story.answered("是200元");
        show();
        assertThat(listed()).contains("200元");
    }

    @Test
    void unchecked_none_isNotThere() {
        desk.show(Moments.state(new Story().said("您好")));

        assertThat(desk.scene().lookup(".unchecked").isVisible()).isFalse();
    }

    @Test
    void unchecked_visitEnds_isEmpty() {
        show();
        story.then(new Command.Close());
        show();

        assertThat(listed()).isEmpty();
    }

    @Test
    void unchecked_manyAmounts_leavesRoomForTheEquipment() {
        for (int i = 1; i < 40; i++) {
            story.answered("第几项要交" + i + "元");
        }
        show();
        Pictures.keep(desk.scene(), "staff-unchecked-many");

        assertThat(Measure.bounds(desk.scene().lookup(".unchecked")).getHeight()).isLessThan(300);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void show_everyAnswer_nothingIsCutOrFaint(Language language) {
        for (int width : List.of(1280, 1920, 1120)) {
            var open = new Desk(language, width, width == 1920 ? 1080 : width == 1120 ? 700 : 800);
            var told = new Story().finding(Marked::amounts).said(Marked.appointment()).asked(0).replied(true)
                    .asked(3).replied(false).answered("那200元呢").asked(0);
            open.show(Moments.state(told));
            check(open, "staff-checks-open-" + language + "-" + width);
            open.show(Moments.state(told.replied(true)));
            check(open, "staff-checks-wrong-" + language + "-" + width);
        }
    }

    private static void check(Desk open, String name) {
        var picture = Pictures.keep(open.scene(), name);
        Measure.assertContrast(open.scene(), picture, 7);
        var labels = Measure.visible(open.scene(), Labeled.class);
        assertThat(labels).filteredOn(StaffPicturesTest::isCut).extracting(Labeled::getText).isEmpty();
    }

    private List<String> listed() {
        return desk.seen().filter(node -> node.getStyleClass().contains("unchecked-fact"))
                .map(node -> ((Label) node).getText()).toList();
    }

    private void show() {
        desk.show(Moments.state(story));
    }

    private Fact fact(int index) {
        return story.conversation().turns().getFirst().caption().facts().get(index);
    }

    private static Intent ask(int turn, Fact fact) {
        return new Intent.Converse(new Command.Ask(turn, fact));
    }
}
