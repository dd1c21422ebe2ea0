package bitan.screens.staff;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import bitan.conversation.Command;
import bitan.counter.Door;
import bitan.counter.Door.Answer;
import bitan.counter.Door.Behind;
import bitan.counter.Intent;
import bitan.counter.Intent.AtDoor;
import bitan.screens.FxExtension;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk is asked for the staff PIN. */
@ExtendWith(FxExtension.class)
class PinDialogTest {
    private static final String TITLE = "请输入工作人员密码";

    private final Story clock = Moments.visit();
    private final Desk desk = new Desk(Language.CHINESE, clock, 1280, 800);

    @Test
    void digits_typed_areDotsOnlyAndGoToTheDoorOnce() {
        asked(Doors.NONE);
        assertThat(desk.labels()).contains(TITLE, "要做的事：改办事指南");
        desk.type("482915");
        assertThat(dots()).isEqualTo("●●●●●●");
        assertThat(desk.seen().filter(Text.class::isInstance).map(node -> ((Text) node).getText()))
                .noneMatch(text -> text.contains("482"));
        assertThat(desk.intents).isEmpty();

        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new AtDoor.Enter("482915"));
        assertThat(dots()).isEmpty();
    }

    @Test
    void enter_inTheFirstSecond_triesNothing_andDigitsAreNotLost() {
        desk.show(Moments.withTerms().with(Doors.asking(Behind.GUIDES, Doors.NONE)));
        desk.type("4829");
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.intents).isEmpty();
        desk.read();
        desk.type("15");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new AtDoor.Enter("482915"));
    }

    @Test
    void digits_touched_goToTheDoor() {
        asked(Doors.NONE);
        Stream.of("4", "0", "9", "7", "删除", "1", "确定").forEach(desk::click);
        assertThat(desk.intents).containsExactly(new AtDoor.Enter("4091"));
    }

    @Test
    void digits_tooFewOrTooMany_areNotTried() {
        asked(Doors.NONE);
        desk.type("482");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
        desk.type("9a15x 00000000");
        assertThat(dots()).hasSize(Door.LONGEST_PIN);
        desk.press(KeyCode.BACK_SPACE);
        assertThat(dots()).hasSize(Door.LONGEST_PIN - 1);
        desk.press(KeyCode.DELETE);
        assertThat(dots()).isEmpty();
    }

    @Test
    void esc_pressed_turnsBackAndTheDraftIsStillThere() {
        desk.show(Moments.state(Moments.visit()));
        desk.type("请稍等");
        asked(Doors.NONE);
        desk.type("48");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.intents).containsExactly(new AtDoor.TurnBack());

        show(Doors.CLOSED);
        assertThat(desk.isAsked()).isFalse();
        assertThat(desk.focusedText()).isEqualTo("请稍等");
        desk.type("，好");
        assertThat(desk.focusedText()).isEqualTo("请稍等，好");
        asked(Doors.NONE);
        assertThat(dots()).isEmpty();
    }

    @Test
    void keys_whileAsked_reachNothingElse() {
        desk.show(Moments.state(Moments.visit()));
        desk.type("请");
        asked(Doors.NONE);
        Arrays.stream(KeyCode.values())
                .filter(code -> code.isFunctionKey() || code.isLetterKey() || code.isNavigationKey())
                .forEach(code -> {
                    desk.press(code);
                    desk.press(code, true);
                });
        desk.type("ytqx");
        desk.show(Moments.state(Moments.visit().then(new Command.Alert()))
                .with(Doors.asking(Behind.GUIDES, Doors.NONE)));
        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains(TITLE).doesNotContain("结束本次会话？", "退出笔谈？", "关闭");
        show(Doors.CLOSED);
        assertThat(desk.focusedText()).isEqualTo("请");
    }

    @Test
    void tab_pressedOften_staysInTheDialog() {
        desk.show(Moments.withTerms());
        desk.press(KeyCode.F4);
        asked(Doors.NONE);
        for (int i = 0; i < 40; i++) {
            desk.press(KeyCode.TAB);
            assertThat(Doors.isInDialog(desk.scene().getFocusOwner())).as("Tab %d", i).isTrue();
        }
        desk.press(KeyCode.ESCAPE);
        show(Doors.CLOSED);
        assertThat(desk.focusedName()).as("where it was before").isEqualTo("找词：字，或读音的头一个字母");
    }

    @Test
    void cancel_focusedAndEnter_turnsBack() {
        asked(Doors.NONE);
        desk.type("482915");
        desk.press(KeyCode.TAB);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new AtDoor.TurnBack());
    }

    @Test
    void answers_areToldInWords() {
        asked(new Answer.Wrong(3));
        assertThat(desk.labels()).contains("密码不对，还可以试 3 次。");
        desk.type("482915");
        asked(new Answer.Trying());
        assertThat(desk.labels()).contains("正在核对……");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
    }

    @Test
    void waiting_countsDownAndThenTakesDigitsAgain() {
        var waiting = new Answer.Waiting(clock.instant().plus(Duration.ofSeconds(299)));
        asked(waiting);
        assertThat(desk.labels()).contains("试错太多次，请等 4 分 59 秒再试。");
        desk.type("482915");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();

        clock.later(269);
        desk.press(KeyCode.BACK_SPACE);
        assertThat(desk.labels()).contains("试错太多次，请等 29 秒再试。");
        clock.later(29);
        desk.press(KeyCode.BACK_SPACE);
        assertThat(desk.labels()).contains("现在可以再试。");
        desk.type("482915");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(new AtDoor.Enter("482915"));
    }

    @Test
    void shut_saysWhyAndTakesNoDigits() {
        asked(Doors.SHUT);
        assertThat(desk.labels()).anyMatch(label -> label.startsWith("PIN-03 "));
        assertThat(desk.buttons("5")).isEmpty();
        desk.type("482915");
        desk.press(KeyCode.ENTER);
        desk.click("取消");
        assertThat(desk.intents).containsExactly(new AtDoor.TurnBack());
    }

    @Test
    void brokenOff_goingOnAsksThePinAndTurningBackAsksAgain() {
        var state = Moments.state(new Story()).visit(now -> now.interrupted(true));
        desk.show(state);
        desk.click("接着办");
        desk.show(state);
        desk.show(state.with(Doors.asking(Behind.GO_ON, Doors.NONE)));
        assertThat(desk.labels()).contains(TITLE, "要做的事：接着办上次的会话").doesNotContain("上次的会话没有结束");
        desk.show(state);
        assertThat(desk.labels()).contains("上次的会话没有结束").doesNotContain(TITLE);
        desk.click("清除，从头开始…");
        desk.click("清除，从头开始");
        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.GoOn()),
                new Intent.Converse(new Command.Close()));

        desk.show(state);
        desk.show(state.visit(now -> now.interrupted(false)));
        assertThat(desk.isAsked()).as("it is decided").isFalse();
    }

    private void asked(Answer answer) {
        desk.show(Moments.withTerms().with(Doors.asking(Behind.GUIDES, answer)));
        desk.read();
    }

    private void show(Door door) {
        desk.show(Moments.state(Moments.visit()).with(door));
    }

    private String dots() {
        return desk.seen().filter(node -> node.getStyleClass().contains("pin-dots"))
                .map(node -> ((Labeled) node).getText()).findFirst().orElseThrow();
    }
}
