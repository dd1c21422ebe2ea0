package bitan.screens.staff;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.Command;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static bitan.screens.staff.QuestionsTest.BROKEN_OFF;
import static bitan.screens.staff.QuestionsTest.CLOSE;
import static org.assertj.core.api.Assertions.assertThat;

/** What the clerk is asked about a visit that was broken off. */
@ExtendWith(FxExtension.class)
class BrokenOffTest {
    private final Desk desk = new Desk();

    @Test
    void brokenOff_goneOnWith_byTabAndEnter() {
        desk.show(BROKEN_OFF);
        Pictures.keep(desk.scene(), "staff-broken-off");
        desk.read();
        tabAndEnter(3);
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.GoOn()));
    }

    @ParameterizedTest
    @CsvSource({"1024,768,CHINESE", "1366,768,ENGLISH"})
    void brokenOff_onSmallMonitors_isWhole(int width, int height, Language language) {
        var small = new Desk(language, width, height).show(BROKEN_OFF);
        Pictures.keep(small.scene(), "staff-broken-off-%d".formatted(width));
        assertThat(Measure.visible(small.scene(), Labeled.class)).filteredOn(BrokenOffTest::isInDialog)
                .hasSize(5).noneMatch(StaffPicturesTest::isCut)
                .allMatch(label -> Measure.bounds(label).getMinX() > 0
                        && Measure.bounds(label).getMaxX() < width);
    }

    static boolean isInDialog(Node node) {
        return node.getStyleClass().contains("dialog")
                || (node.getParent() != null && isInDialog(node.getParent()));
    }

    @Test
    void brokenOff_erasing_isAskedTwice() {
        desk.show(BROKEN_OFF);
        desk.click("清除，从头开始…");
        Pictures.keep(desk.scene(), "staff-broken-off-sure");
        assertThat(desk.intents).isEmpty();
        desk.show(BROKEN_OFF);
        desk.click("清除，从头开始");
        assertThat(desk.intents).containsExactly(CLOSE);
    }

    @Test
    void brokenOff_putAside_nothingCanBeUsedAndTheNextKeyOrTouchAsksAgain() {
        desk.show(BROKEN_OFF);
        desk.read().press(KeyCode.ESCAPE);
        Pictures.keep(desk.scene(), "staff-broken-off-aside");
        assertThat(desk.labels()).doesNotContain("上次的会话没有结束");
        assertThat(usable()).as("buttons that look as if they worked").isZero();
        assertThat(desk.scene().getRoot().lookup(".staff-content").getOpacity()).isLessThan(0.5);

        desk.press(KeyCode.A);
        assertThat(desk.labels()).contains("上次的会话没有结束");
        desk.read().press(KeyCode.ESCAPE);
        desk.touch(desk.scene().getRoot());
        assertThat(desk.labels()).contains("上次的会话没有结束");
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void brokenOff_whatWasTyped_isKeptUntilItIsDecided() {
        desk.show(Moments.state(new Story()));
        desk.type("请稍等");
        desk.show(BROKEN_OFF);
        desk.type("一会儿");
        desk.read().press(KeyCode.ESCAPE);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
        desk.show(BROKEN_OFF.visit(now -> now.interrupted(false)));
        assertThat(desk.focusedText()).isEqualTo("请稍等");
    }

    @Test
    void brokenOff_undecided_canBeLeftAndIsAskedAboutAgain() {
        desk.show(BROKEN_OFF);
        desk.read().press(KeyCode.Q, true);
        assertThat(desk.labels()).contains("退出笔谈？");
        desk.read().press(KeyCode.ESCAPE);
        desk.press(KeyCode.F2);
        assertThat(desk.labels()).contains("上次的会话没有结束");
        desk.read().press(KeyCode.Q, true);
        desk.read().press(KeyCode.Q, true);
        assertThat(desk.intents).containsExactly(new Intent.Quit());
    }

    private long usable() {
        return desk.seen().filter(ButtonBase.class::isInstance).filter(node -> !node.isDisabled()).count();
    }

    private void tabAndEnter(int tabs) {
        for (int i = 0; i < tabs; i++) {
            desk.press(KeyCode.TAB);
        }
        desk.press(KeyCode.ENTER);
    }
}
