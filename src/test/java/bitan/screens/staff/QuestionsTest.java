package bitan.screens.staff;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.screens.FxExtension;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Intent;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clerk is asked before something ends, and what each answer does. */
@ExtendWith(FxExtension.class)
class QuestionsTest {
    private final Desk desk = new Desk();

    @Test
    void f9_thenEnter_endsTheVisit() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        assertThat(desk.intents).isEmpty();

        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Close()));
    }

    @Test
    void f9_thenY_endsTheVisit() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.press(KeyCode.Y);

        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Close()));
    }

    @Test
    void f9_thenY_theLetterIsNotTypedAsWell() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.press(KeyCode.Y, "y");
        desk.type("您好");

        assertThat(desk.focusedText()).isEqualTo("您好");
    }

    @Test
    void f9_byMouse_asksAndEnds() {
        desk.show(Moments.state(Moments.visit()));
        desk.click("F9 结束本次");
        desk.click("结束本次（Y）");

        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Close()));
    }

    @Test
    void f9_thenEsc_nothingHappensAndTheClerkGoesOnTyping() {
        desk.show(Moments.state(Moments.visit()));
        desk.type("请");
        desk.press(KeyCode.F9);
        desk.press(KeyCode.ESCAPE);
        desk.type("稍等");

        assertThat(desk.intents).isEmpty();
        assertThat(desk.focusedText()).isEqualTo("请稍等");
    }

    @Test
    void f9_thenCancelIsFocusedAndEnter_nothingIsEnded() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).doesNotContain("结束本次会话？");
    }

    @Test
    void f9_heldDown_doesNotConfirmItself() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.press(KeyCode.F9);

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("结束本次会话？");
    }

    @Test
    void question_open_whatLiesBehindCannotBeReached() {
        desk.show(Moments.state(Moments.visit(), Moments.troubled()));
        desk.press(KeyCode.F9);

        assertThat(desk.seen().filter(ButtonBase.class::isInstance).filter(node -> !node.isDisabled()))
                .hasSize(3);
    }

    @Test
    void question_theVisitEndsElsewhere_isTakenBack() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.show(Moments.state(Moments.visit().then(new Command.Close())));

        assertThat(desk.labels()).doesNotContain("结束本次会话？").contains("会话（第 2 位办事人）");
    }

    @Test
    void controlQ_thenEnter_leaves() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.Q, true);
        assertThat(desk.intents).isEmpty();

        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(new Intent.Quit());
    }

    @Test
    void y_withoutAQuestion_isALetter() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.Y);

        assertThat(desk.intents).isEmpty();
    }

    @Test
    void brokenOff_isAskedAboutUntilItIsDecided() {
        var state = Moments.state(new Story()).interrupted(true);
        desk.show(state);
        Pictures.keep(desk.scene(), "staff-broken-off");
        desk.press(KeyCode.ESCAPE);
        desk.show(state);
        assertThat(desk.labels()).contains("上次的会话没有结束");
        desk.press(KeyCode.Y);
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.GoOn()));
    }
}
