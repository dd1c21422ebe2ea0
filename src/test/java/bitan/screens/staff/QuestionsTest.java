package bitan.screens.staff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Story;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clerk is asked before something ends, what each answer does, and what is no answer. */
@ExtendWith(FxExtension.class)
class QuestionsTest {
    static final Intent CLOSE = new Intent.Converse(new Command.Close());
    private static final String NOT_TAKEN = "刚才的按键没有算：请先看清，再按一次。";
    static final CounterState BROKEN_OFF = Moments.state(new Story())
            .visit(now -> now.interrupted(true));
    private final Desk desk = new Desk();

    @Test
    void f9_pressedAgainWithTimeToRead_endsTheVisit() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        assertThat(desk.intents).isEmpty();

        desk.read().press(KeyCode.F9);

        assertThat(desk.intents).containsExactly(CLOSE);
    }

    @Test
    void f9_pressedInTheFirstSecond_answersNothing() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).doesNotContain(NOT_TAKEN);
        for (int i = 0; i < 10; i++) {
            desk.press(KeyCode.F9);
        }

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("结束本次会话？", NOT_TAKEN);
        desk.read().press(KeyCode.ESCAPE);
        desk.press(KeyCode.F9);
        assertThat(desk.labels()).doesNotContain(NOT_TAKEN);
    }

    @Test
    void f9_heldDown_doesNotConfirmItself() {
        desk.show(Moments.state(Moments.visit()));
        desk.hold(KeyCode.F9);
        desk.read().hold(KeyCode.F9);
        desk.read().hold(KeyCode.F9);

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("结束本次会话？");
    }

    @Test
    void f9_byMouse_asksAndEnds() {
        desk.show(Moments.state(Moments.visit()));
        desk.click("F9 结束（1 件没完）");
        assertThat(desk.intents).isEmpty();
        desk.click("结束本次（F9）");

        assertThat(desk.intents).containsExactly(CLOSE);
    }

    @Test
    void f9_byTabAndEnter_asksAndEnds() {
        desk.show(Moments.state(Moments.visit().then(new CaseCommand.InviteThanks())));
        desk.press(KeyCode.F9);
        assertThat(desk.intents).isEmpty();
        desk.read();
        tabAndEnter(2);

        assertThat(desk.intents).containsExactly(CLOSE);
    }

    @Test
    void f9_thenEsc_nothingHappensAndTheClerkGoesOnTyping() {
        desk.show(Moments.state(Moments.visit()));
        desk.type("请");
        desk.press(KeyCode.F9);
        desk.read().press(KeyCode.ESCAPE);
        desk.type("稍等");

        assertThat(desk.intents).isEmpty();
        assertThat(desk.focusedText()).isEqualTo("请稍等");
    }

    @Test
    void f9_thenTabAndEnter_nothingIsEnded() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.read();
        tabAndEnter(1);

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).doesNotContain("结束本次会话？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what time", "7WZ3K0T9Q2", "ytYT", "好的 "})
    void typedOn_beforeAnyQuestion_answersNone(String text) {
        for (boolean hasTime : new boolean[]{false, true}) {
            var asked = new Desk();
            asked.show(BROKEN_OFF);
            typeOn(asked, text, hasTime);
            assertThat(asked.intents).isEmpty();
            assertThat(asked.labels()).contains("上次的会话没有结束");

            asked.show(Moments.state(Moments.visit()));
            asked.press(KeyCode.F9);
            typeOn(asked, text, hasTime);
            assertThat(asked.labels()).contains("结束本次会话？");
            assertThat(asked.intents).isEmpty();
        }
    }

    /** Letters, alone and with Ctrl, and the keys that do something, in every moment in which something could be lost. */
    @ParameterizedTest
    @EnumSource
    void anyKey_pressedOnce_destroysNothing(Moment moment) {
        var at = moment.desk();
        boolean isAsked = at.isAsked();
        for (var code : keys()) {
            for (boolean control : new boolean[]{false, true}) {
                at.read().press(code, control);
                assertThat(at.intents).as("%s, control %s", code, control).noneMatch(QuestionsTest::destroys);
                if (at.isAsked() != isAsked || !at.intents.isEmpty()) {
                    at = moment.desk();
                }
            }
        }
    }

    /** But the key that asked, which says yes when it is pressed anew. */
    private static List<KeyCode> keys() {
        return Stream.of(KeyCode.values())
                .filter(code -> code.isLetterKey() || code == KeyCode.ENTER || code == KeyCode.SPACE
                        || code == KeyCode.ESCAPE || code == KeyCode.DELETE || code == KeyCode.BACK_SPACE)
                .toList();
    }

    @Test
    void question_open_whatLiesBehindCannotBeReached() {
        desk.show(Moments.state(Moments.visit(), Moments.troubled()));
        desk.press(KeyCode.F9);

        assertThat(usable()).as("three answers, and what is not finished").isEqualTo(4);
    }

    @Test
    void question_theVisitEndsElsewhere_isTakenBack() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F9);
        desk.show(Moments.state(Moments.visit().then(new Command.Close())));

        assertThat(desk.labels()).doesNotContain("结束本次会话？").contains("第 2 位办事人");
    }

    @Test
    void controlQ_pressedAgain_leaves() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.Q, true);
        desk.read().press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();

        desk.press(KeyCode.Q, true);

        assertThat(desk.intents).containsExactly(new Intent.Quit());
    }

    @Test
    void demonstration_inAVisit_isAskedAboutTwice_andInAFreshOneNotAtAll() {
        desk.show(Moments.state(Moments.visit(), Moments.troubled()));
        desk.click("播放演示语音");
        desk.click("播放演示");
        assertThat(desk.intents).isEmpty();
        desk.click("清空");
        assertThat(desk.intents).containsExactly(new Intent.PlayDemonstration());

        var fresh = new Desk().show(Moments.state(new Story(), Moments.troubled()));
        fresh.click("播放演示语音");
        assertThat(fresh.intents).containsExactly(new Intent.PlayDemonstration());
    }

    @Test
    void brokenOff_decided_theClerkTypesOnAtOnce() {
        desk.show(BROKEN_OFF).read().click("接着办");
        desk.show(Moments.state(new Story()));

        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

    /** Where a key could reach something that can be lost. */
    private enum Moment {
        TALKING(false), ASKED(false), BROKEN_OFF(true), NOTE(false);

        private final boolean isBrokenOff;

        Moment(boolean isBrokenOff) {
            this.isBrokenOff = isBrokenOff;
        }

        Desk desk() {
            var at = new Desk()
                    .show(Moments.state(Moments.visit()).visit(now -> now.interrupted(isBrokenOff)));
            if (this == ASKED) {
                at.press(KeyCode.F9);
            }
            if (this == NOTE) {
                at.press(KeyCode.F12);
            }
            return at;
        }
    }

    private static boolean destroys(Intent intent) {
        return Set.of(CLOSE, new Intent.Quit(), new Intent.PlayDemonstration(),
                new Intent.Converse(new CaseCommand.DropNote()),
                new Intent.Converse(new CaseCommand.PutAway())).contains(intent);
    }

    private static void typeOn(Desk desk, String text, boolean hasTime) {
        if (hasTime) {
            desk.read();
        }
        text.toUpperCase(Locale.ROOT).chars().filter(c -> c < 128 && Character.isLetterOrDigit(c))
                .forEach(c -> desk.press(KeyCode.getKeyCode(String.valueOf((char) c)),
                        String.valueOf((char) c)));
        desk.press(KeyCode.SPACE, " ");
        desk.press(KeyCode.ENTER, "\r");
    }

    private void tabAndEnter(int tabs) {
        for (int i = 0; i < tabs; i++) {
            desk.press(KeyCode.TAB);
        }
        desk.press(KeyCode.ENTER);
    }

    private long usable() {
        return desk.seen().filter(ButtonBase.class::isInstance).filter(node -> !node.isDisabled()).count();
    }
}
