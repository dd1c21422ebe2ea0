package bitan.screens.staff;

import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import bitan.conversation.Command;
import bitan.conversation.Speaker;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Equipment;
import bitan.screens.shared.Intent;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clerk presses and clicks, and what comes of it. */
@ExtendWith(FxExtension.class)
class StaffScreenTest {
    private final Desk desk = new Desk();

    @Test
    void start_keyboard_isInTheTypingBox() {
        desk.show(Moments.state(new Story()));
        desk.type("您好");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(new Intent.Converse(new Command.Type(Speaker.STAFF, "您好")));
    }

    @Test
    void f2_pressedOrClicked_switchesTheMicrophone() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F2);
        desk.click("F2 停");

        assertThat(desk.intents).containsExactly(new Intent.SwitchMicrophone(),
                new Intent.SwitchMicrophone());
        assertThat(desk.focusedName()).isEqualTo("给办事人的文字");
    }

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
    void f1_pressedTwice_showsTheKeysAndTakesThemAway() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.F1);
        assertThat(desk.labels()).contains("Ctrl+Enter", "退出笔谈");

        desk.press(KeyCode.F1);
        assertThat(desk.labels()).doesNotContain("Ctrl+Enter");
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,1280,800", "ENGLISH,1280,800", "CHINESE,1120,700", "ENGLISH,1120,700"})
    void f1_pressed_allKeysAreInView(Language language, int width, int height) {
        var small = new Desk(language, width, height).show(Moments.state(Moments.visit()));
        small.press(KeyCode.F1);
        Pictures.keep(small.scene(), "staff-all-keys-%s-%d".formatted(language, width));
        var scene = small.scene().getRoot().getLayoutBounds();
        assertThat(small.seen().filter(node -> node.getStyleClass().contains("dialog")).map(Measure::bounds))
                .singleElement().matches(scene::contains);
        assertThat(Measure.visible(small.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
    }

    @Test
    void y_withoutAQuestion_isALetter() {
        desk.show(Moments.state(Moments.visit()));
        desk.press(KeyCode.Y);

        assertThat(desk.intents).isEmpty();
    }

    @Test
    void pageUp_longVisit_scrollsBackWhileTyping() {
        desk.show(Moments.state(Moments.longVisit(200)));
        assertThat(desk.labels()).doesNotContain("↓ 回到最新");

        desk.press(KeyCode.PAGE_UP);
        assertThat(desk.labels()).contains("↓ 回到最新");

        desk.press(KeyCode.PAGE_DOWN);
        desk.press(KeyCode.PAGE_DOWN);
        assertThat(desk.labels()).doesNotContain("↓ 回到最新");
    }

    @ParameterizedTest
    @MethodSource
    void problem_stepBitanCanTake_isAButton(Problem problem, String button, Intent intent) {
        desk.show(Moments.state(new Story(), Moments.withProblem(problem)));
        desk.click(button);

        assertThat(desk.intents).containsExactly(intent);
    }

    static Stream<Arguments> problem_stepBitanCanTake_isAButton() {
        var install = new Intent.InstallModel("vosk-model-small-cn-0.22");
        return Stream.of(
                Arguments.of(Problem.of(ProblemCode.MIC_01), "播放演示语音", new Intent.PlayDemonstration()),
                Arguments.of(Problem.of(ProblemCode.MOD_01), "安装 vosk-model-small-cn-0.22", install),
                Arguments.of(Problem.of(ProblemCode.MOD_03, "demo"), "安装 vosk-model-small-cn-0.22", install),
                Arguments.of(Problem.of(ProblemCode.SPE_02, "x"), "重新开始听", new Intent.SwitchMicrophone()));
    }

    @Test
    void problem_seen_isDismissedByItsCode() {
        desk.show(Moments.state(new Story(), Moments.troubled()));
        assertThat(desk.labels()).contains("SCR-02", "只有一块显示器。", "两个屏幕先放在窗口里；接上第二块显示器后会自动分开。");

        desk.click("知道了", 1);

        assertThat(desk.intents).containsExactly(new Intent.Dismiss(ProblemCode.MIC_01));
    }

    @Test
    void problem_gone_isNoLongerShown() {
        desk.show(Moments.state(new Story(), Moments.troubled()));
        desk.show(Moments.state(new Story()));

        assertThat(desk.labels()).doesNotContain("SCR-02", "知道了");
    }

    @Test
    void installing_underWay_showsHowFarAndCannotBeAskedTwice() {
        desk.show(Moments.state(new Story(), Moments.installing("安装")));
        desk.click("安装 vosk-model-small-cn-0.22");

        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("安装：已完成 42%");
        assertThat(desk.seen().filter(ProgressBar.class::isInstance)
                .map(bar -> ((ProgressBar) bar).getProgress()))
                .containsExactly(0.42);
    }

    @Test
    void doubtfulWords_heard_areMarkedAndOnlyThose() {
        desk.show(Moments.state(Moments.heardWithDoubt()));

        assertThat(marked()).containsOnly("来", "保卡和");
    }

    @Test
    void doubtfulWords_corrected_areNoLongerMarked() {
        desk.show(Moments.state(Moments.heardWithDoubt().then(new Command.Correct(6, "请再来"))));

        assertThat(marked()).isEmpty();
    }

    @Test
    void liveLine_shortAfterVeryLong_isInView() {
        desk.show(Moments.state(new Story().heard("下周三上午九点再来六号窗口，".repeat(30))));
        desk.show(Moments.state(new Story().said("下周三上午九点再来六号窗口，".repeat(30)).heard("您好")));

        var line = desk.seen().filter(node -> node.getStyleClass().contains("heard")).findFirst()
                .orElseThrow();
        assertThat(line.localToScene(line.getLayoutBounds()).getMinY()).isBetween(0.0, 200.0);
    }

    @Test
    void model_stillLoading_isNotCalledMissing() {
        desk.show(Moments.state(new Story(), Equipment.STARTING));

        assertThat(desk.labels()).contains("正在装载语音模型").doesNotContain("没有语音模型");
    }

    @Test
    void lag_recognitionCannotKeepUp_isSaidInWords() {
        desk.show(Moments.state(Moments.visit(), Moments.lagging()));

        assertThat(desk.labels()).contains("识别落后 3.2 秒", "正在听").doesNotContain("字幕延迟 2.4 秒");
    }

    @Test
    void visitorTyping_letterByLetter_isTheLastLine() {
        desk.show(Moments.state(Moments.visitorTyping()));

        assertThat(texts()).contains("对方正在输入：证明要盖哪个");
    }

    @Test
    void manyTurns_onlyThoseInViewExist() {
        desk.show(Moments.state(Moments.longVisit(5000)));

        assertThat(texts()).contains("好的，第 5000 句");
        assertThat(desk.seen()).hasSizeLessThan(600);
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

    @Test
    void controls_all_haveNamesForThoseWhoDoNotSeeThem() {
        desk.show(Moments.state(Moments.visit(), Moments.troubled()));
        desk.press(KeyCode.UP);

        var unnamed = desk.seen()
                .filter(node -> node instanceof TextInputControl || node instanceof ButtonBase)
                .filter(node -> node.getStyleClass().stream().noneMatch(name -> name.contains("arrow")))
                .filter(node -> node.getAccessibleText() == null
                        && (!(node instanceof ButtonBase button) || button.getText().isEmpty()));
        assertThat(unnamed).isEmpty();
    }

    private Stream<String> texts() {
        return desk.seen().filter(Text.class::isInstance).map(node -> ((Text) node).getText());
    }

    private Stream<String> marked() {
        return desk.seen().filter(node -> node.getStyleClass().contains("doubtful"))
                .map(node -> ((Text) node).getText());
    }
}
