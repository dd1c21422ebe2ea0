package bitan.screens.staff;

import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.counter.CounterState;
import bitan.counter.Guidance;
import bitan.guide.file.GuideFolder;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk calls on the visitor's behalf, and the desk says how far the call has come. */
@ExtendWith(FxExtension.class)
class CallPanelTest {
    private static final String TYPING = "给办事人的文字";
    private final Story story = Calls.visit();
    private final Desk desk = new Desk(Language.CHINESE, story, 1280, 800);

    @Test
    void f11_whomAndEnter_callsAndTheClerkGoesOnTyping() {
        show();
        desk.press(KeyCode.F11);
        assertThat(desk.focusedName()).isEqualTo("打给谁");
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).isEmpty();
        desk.type("单位人事");
        desk.press(KeyCode.ENTER);

        assertThat(desk.intents).containsExactly(Calls.converse(new CaseCommand.Dial("单位人事")));
        assertThat(desk.focusedName()).isEqualTo(TYPING);
    }

    @ParameterizedTest
    @CsvSource({"单位电话：0371-65341234,0371-65341234", "13800138000,13800138000",
            "410105194912310021,410105194912310021",
            "6534123,6534123"})
    void f11_aNumberWasCopied_isOfferedAndFilledInByOneClick(String text, String number) {
        copy(text);
        show();
        assertThat(desk.labels()).as("before the panel is opened").noneMatch(label -> label.contains(number));
        desk.press(KeyCode.F11);
        desk.click("填上刚复制的 " + number);
        assertThat(desk.focusedText()).isEqualTo(number);
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(Calls.converse(new CaseCommand.Dial(number)));
        assertThat(desk.labels()).noneMatch(label -> label.contains("刚复制的"));
    }

    @Test
    void f11_aNumberWasCopied_isForgottenWhenThePanelIsLeft() {
        copy("13800138000");
        show();
        desk.press(KeyCode.F11);
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.labels()).noneMatch(label -> label.contains("13800138000"));
        desk.press(KeyCode.F11);
        desk.press(KeyCode.F10);
        assertThat(desk.scene().getRoot().lookupAll(".button")).map(Labeled.class::cast)
                .noneMatch(button -> button.getText().contains("13800138000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我姓王，今年六十八岁", "3500元", "2026-11-23", "20261123", "35000", ""})
    void f11_somethingElseWasCopied_isNotOffered(String text) {
        copy(text);
        show();
        desk.press(KeyCode.F11);
        assertThat(desk.labels()).noneMatch(label -> label.contains("刚复制的"));
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void goingOn_timePasses_runsAndHangingUpKeepsIt() {
        show();
        desk.press(KeyCode.F11);
        story.then(new CaseCommand.Dial("单位人事"));
        show();
        assertThat(desk.labels()).contains("正在打给 单位人事", "00:00");
        story.later(83);
        show();
        assertThat(desk.labels()).contains("01:23");
        desk.click("挂断");
        assertThat(desk.intents).containsExactly(Calls.converse(new CaseCommand.HangUp()));
        story.then(new CaseCommand.HangUp()).later(60);
        show();

        assertThat(desk.labels()).contains("打过了：单位人事", "01:23").doesNotContain("挂断");
        assertThat(desk.focusedName()).isEqualTo("商定了什么（要写）");
    }

    @Test
    void visitor_confirmsOrDenies_theClerkReadsItEvenWhereItIsFolded() {
        call();
        desk.press(KeyCode.F11);
        story.then(new CaseCommand.HangUp()).then(new CaseCommand.Agree(Calls.OUTCOME));
        show();
        assertThat(desk.labels()).contains("还没核对，等办事人看对不对");
        story.then(new CaseCommand.ConfirmCall(false));
        show();
        assertThat(desk.labels()).contains("办事人说不对，请问清楚再放一次");
        desk.press(KeyCode.F10);
        assertThat(desk.labels()).contains("电话：不对");
        story.then(new CaseCommand.ConfirmCall(true));
        show();
        assertThat(desk.labels()).contains("电话：对");
    }

    @Test
    void another_afterACall_beginsWithAnEmptyFormAndEscapeLeadsBack() {
        call();
        story.then(new CaseCommand.HangUp()).then(new CaseCommand.Agree(Calls.OUTCOME));
        show();
        desk.press(KeyCode.F11);
        desk.click("另打一个");
        assertThat(desk.focusedName()).isEqualTo("打给谁");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.labels()).contains("打过了：单位人事");
        assertThat(desk.focusedName()).isEqualTo(TYPING);
        desk.press(KeyCode.F11);
        story.then(new CaseCommand.Dial("社区"));
        show();

        assertThat(desk.labels()).contains("正在打给 社区").doesNotContain("还没核对，等办事人看对不对");
        assertThat(Measure.visible(desk.scene(), TextInputControl.class))
                .extracting(TextInputControl::getText)
                .allMatch(String::isEmpty);
    }

    @Test
    void visit_ended_nothingOfTheCallIsLeft() {
        call();
        desk.press(KeyCode.F11);
        desk.type("明天盖章");
        story.then(new Command.Close());
        show();

        assertThat(desk.labels()).contains("F11 电话").noneMatch(label -> label.contains("单位人事"));
        desk.press(KeyCode.F11);
        assertThat(desk.focusedText()).isEmpty();
        story.then(new CaseCommand.Dial("社区"));
        show();
        desk.press(KeyCode.F11);
        assertThat(desk.focusedText()).isEmpty();
    }

    @Test
    void turnSaidOnTheTelephone_saysSo() {
        call();
        story.said("我是六号窗口").answered("谢谢");
        show();

        assertThat(desk.labels()).filteredOn("电话"::equals).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1280,800,CHINESE", "1120,700,CHINESE", "1280,800,ENGLISH", "1920,1080,ENGLISH"})
    void column_fullOfEverything_nothingIsCutAndTheProblemIsInView(int width, int height, Language language) {
        var at = new Desk(language, story, width, height);
        var guide = GuideFolder.shipped().getFirst();
        story.said(Marked.appointment()).then(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), true)));
        guide.materials().forEach(material -> story
                .then(new CaseCommand.Tick(material.id(), Optional.of(Mark.MISSING))));
        check(at, "staff-call-%s-%d-1-list".formatted(language, width));
        story.then(new CaseCommand.Dial("单位人事处王会计")).later(83).said(Calls.timed()).said(Calls.numbered());
        at.press(KeyCode.F11);
        check(at, "staff-call-%s-%d-2-on".formatted(language, width));
        story.then(new CaseCommand.HangUp()).then(new CaseCommand.Agree(Calls.OUTCOME))
                .then(new CaseCommand.ConfirmCall(false));
        check(at, "staff-call-%s-%d-3-denied".formatted(language, width));
        at.press(KeyCode.F10);
        check(at, "staff-call-%s-%d-4-folded".formatted(language, width));
    }

    private void check(Desk at, String name) {
        at.show(state(story));
        var picture = Pictures.keep(at.scene(), name);
        assertThat(Measure.visible(at.scene(), Labeled.class)).filteredOn(StaffPicturesTest::isCut)
                .extracting(Labeled::getText).isEmpty();
        Measure.assertContrast(at.scene(), picture, 7);
        var problem = Measure.bounds(at.scene().getRoot().lookup(".problem-what"));
        var pane = Measure.bounds(at.scene().getRoot().lookup(".equipment-pane"));
        assertThat(pane.contains(problem)).as("problem %s in %s", problem, pane).isTrue();
        assertThat(Measure.bounds(at.scene().getRoot().lookup(".work-body")).getMinY())
                .isGreaterThanOrEqualTo(0);
        assertThat(Measure.bounds(at.scene().getRoot().lookup(".status-bar")).getMaxY())
                .isLessThanOrEqualTo(at.scene().getHeight());
    }

    private static CounterState state(Story story) {
        return Moments.state(story, Moments.withProblem(Problem.of(ProblemCode.MIC_01)))
                .aids(now -> now.with(new Guidance(Optional.empty(), GuideFolder.shipped())));
    }

    private void call() {
        story.then(new CaseCommand.Dial("单位人事"));
        show();
    }

    private void show() {
        desk.show(Moments.state(story));
    }
}
