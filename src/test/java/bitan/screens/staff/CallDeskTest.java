package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.conversation.MatterCommand;
import bitan.guide.Guide;
import bitan.guide.Telephone;
import bitan.guide.file.GuideFolder;
import bitan.note.CallOutcome;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.screens.FxExtension;
import bitan.screens.Marked;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.CounterState;
import bitan.screens.shared.Guidance;
import bitan.screens.shared.Intent;
import bitan.settings.Language;
import bitan.wording.Caption;
import bitan.wording.Fact.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk calls on the visitor's behalf and keys what came of it, with keys only. */
@ExtendWith(FxExtension.class)
class CallDeskTest {
    private static final String TYPING = "给办事人的文字";
    private static final CallOutcome OUTCOME = new CallOutcome("单位人事", "证明当天盖好章", "王会计", "下周三上午9:30",
            "057188881234");
    private final Story story = new Story().finding(Marked::amounts).said("您好");
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

        assertThat(desk.intents).containsExactly(converse(new MatterCommand.Dial("单位人事")));
        assertThat(desk.focusedName()).isEqualTo(TYPING);
    }

    @Test
    void goingOn_timePasses_runsAndHangingUpKeepsIt() {
        show();
        desk.press(KeyCode.F11);
        story.then(new MatterCommand.Dial("单位人事"));
        show();
        assertThat(desk.labels()).contains("正在打给 单位人事", "00:00");
        story.later(83);
        show();
        assertThat(desk.labels()).contains("01:23");
        desk.click("挂断");
        assertThat(desk.intents).containsExactly(converse(new MatterCommand.HangUp()));
        story.then(new MatterCommand.HangUp()).later(60);
        show();

        assertThat(desk.labels()).contains("打过了：单位人事", "01:23").doesNotContain("挂断");
        assertThat(desk.focusedName()).isEqualTo("商定了什么（要写）");
    }

    @Test
    void outcome_keyedWithEnters_isAgreedByTheLastOne() {
        call();
        desk.press(KeyCode.F11);
        Stream.of(OUTCOME.agreed(), OUTCOME.by(), OUTCOME.until(), OUTCOME.telephone()).forEach(text -> {
            desk.type(text);
            desk.press(KeyCode.ENTER);
        });

        assertThat(desk.intents).containsExactly(converse(new MatterCommand.Agree(OUTCOME)));
        assertThat(desk.focusedName()).isEqualTo(TYPING);
    }

    @Test
    void outcome_controlEnterInTheFirstField_isAgreedWithWhatIsThere() {
        call();
        desk.press(KeyCode.F11);
        desk.press(KeyCode.ENTER, true);
        assertThat(desk.intents).isEmpty();
        assertThat(desk.labels()).contains("请先写商定了什么");
        desk.type("明天盖章");
        desk.press(KeyCode.ENTER, true);

        assertThat(desk.intents).containsExactly(
                converse(new MatterCommand.Agree(new CallOutcome("单位人事", "明天盖章", "", "", ""))));
    }

    @Test
    void fields_pastedMuchOrOddText_neverHoldMoreThanAnOutcomeTakes() {
        call();
        desk.press(KeyCode.F11);
        var agreed = (TextInputControl) desk.scene().getFocusOwner();
        agreed.setText("\uD83D\uDE00".repeat(CallOutcome.LONGEST_AGREED + 1));
        assertThat(agreed.getText()).isEmpty();
        agreed.replaceSelection("\uD83D\uDE00".repeat(CallOutcome.LONGEST_AGREED - 4));
        agreed.appendText("\n\u2028\uD83D\u0007");
        desk.press(KeyCode.ENTER, true);

        assertThat(desk.intents).containsExactly(converse(new MatterCommand.Agree(
                new CallOutcome("单位人事", "\uD83D\uDE00".repeat(CallOutcome.LONGEST_AGREED - 4), "", "", ""))));
    }

    @Test
    void suggestions_arePossibleFactsOfThisCallNewestFirst() {
        story.said(dated("请3月1日来", "3月1日")).then(new MatterCommand.Dial("单位人事"))
                .said(dated("3月5日可以吗", "3月5日"))
                .said(timed()).said(numbered());
        show();
        desk.press(KeyCode.F11);

        assertThat(chips()).containsExactly("时间 下周三9:30", "时间 3月5日", "电话 057188881234");
        desk.click("时间 3月5日");
        assertThat(desk.focusedText()).isEqualTo("3月5日");
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.DOWN);
        assertThat(desk.focusedText()).isEqualTo("057188881234");
    }

    @Test
    void down_inUntil_takesOneAfterTheOther() {
        story.then(new MatterCommand.Dial("单位人事")).said(dated("3月5日可以吗", "3月5日")).said(timed());
        show();
        desk.press(KeyCode.F11);
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.ENTER);
        desk.press(KeyCode.DOWN);
        assertThat(desk.focusedText()).isEqualTo("下周三9:30");
        desk.press(KeyCode.DOWN);
        assertThat(desk.focusedText()).isEqualTo("3月5日");
    }

    @Test
    void guidesTelephone_clicked_isWhomAndItsNumberIsFilledInWhenCalled() {
        var guide = guide();
        var telephone = guide.telephones().getFirst();
        story.then(new MatterCommand.Present(guide));
        show();
        desk.press(KeyCode.F11);
        assertThat(chips())
                .hasSize((int) guide.telephones().stream().filter(one -> !one.number().isEmpty()).count());
        desk.click(telephone.name() + " " + telephone.number());
        assertThat(desk.focusedText()).isEqualTo(telephone.name());
        desk.press(KeyCode.ENTER);
        assertThat(desk.intents).containsExactly(converse(new MatterCommand.Dial(telephone.name())));

        story.then(new MatterCommand.Dial(telephone.name()));
        show();
        desk.press(KeyCode.F11);
        desk.type("明天");
        desk.press(KeyCode.ENTER, true);
        assertThat(desk.intents).last().isEqualTo(converse(new MatterCommand.Agree(
                new CallOutcome(telephone.name(), "明天", "", "", telephone.number()))));
    }

    @Test
    void guidesTelephone_withoutNumber_isNotOffered() {
        var guide = guide();
        var placeholder = new Telephone("本地经办机构", "", "");
        story.then(new MatterCommand.Present(with(guide, List.of(placeholder))));
        show();

        assertThat(chips()).isEmpty();
        assertThat(desk.labels()).noneMatch(label -> label.contains(placeholder.name()));
    }

    @Test
    void visitor_confirmsOrDenies_theClerkReadsItEvenWhereItIsFolded() {
        call();
        desk.press(KeyCode.F11);
        story.then(new MatterCommand.HangUp()).then(new MatterCommand.Agree(OUTCOME));
        show();
        assertThat(desk.labels()).contains("等办事人看对不对");
        story.then(new MatterCommand.ConfirmCall(false));
        show();
        assertThat(desk.labels()).contains("办事人说不对，请问清楚再放一次");
        desk.press(KeyCode.F10);
        assertThat(desk.labels()).contains("F11 电话：办事人说不对");
        story.then(new MatterCommand.ConfirmCall(true));
        show();
        assertThat(desk.labels()).contains("F11 电话：办事人说对");
    }

    @Test
    void another_afterACall_beginsWithAnEmptyFormAndEscapeLeadsBack() {
        call();
        story.then(new MatterCommand.HangUp()).then(new MatterCommand.Agree(OUTCOME));
        show();
        desk.press(KeyCode.F11);
        desk.click("另打一个");
        assertThat(desk.focusedName()).isEqualTo("打给谁");
        desk.press(KeyCode.ESCAPE);
        assertThat(desk.labels()).contains("打过了：单位人事");
        assertThat(desk.focusedName()).isEqualTo(TYPING);
        desk.press(KeyCode.F11);
        story.then(new MatterCommand.Dial("社区"));
        show();

        assertThat(desk.labels()).contains("正在打给 社区").doesNotContain("等办事人看对不对");
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

        assertThat(desk.labels()).contains("F11 代打电话").noneMatch(label -> label.contains("单位人事"));
        desk.press(KeyCode.F11);
        assertThat(desk.focusedText()).isEmpty();
        story.then(new MatterCommand.Dial("社区"));
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
        story.said(Marked.appointment()).then(new MatterCommand.Present(guide));
        guide.conditions().forEach(condition -> story.then(new MatterCommand.Hold(condition.id(), true)));
        guide.materials().forEach(material -> story
                .then(new MatterCommand.Tick(material.id(), Optional.of(Mark.MISSING))));
        check(at, "staff-call-%s-%d-1-list".formatted(language, width));
        story.then(new MatterCommand.Dial("单位人事处王会计")).later(83).said(timed()).said(numbered());
        at.press(KeyCode.F11);
        check(at, "staff-call-%s-%d-2-on".formatted(language, width));
        story.then(new MatterCommand.HangUp()).then(new MatterCommand.Agree(OUTCOME))
                .then(new MatterCommand.ConfirmCall(false));
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
        assertThat(Measure.bounds(at.scene().getRoot().lookup(".side-column")).getMinY())
                .isGreaterThanOrEqualTo(0);
        assertThat(Measure.bounds(at.scene().getRoot().lookup(".status-bar")).getMaxY())
                .isLessThanOrEqualTo(at.scene().getHeight());
    }

    private static CounterState state(Story story) {
        return Moments.state(story, Moments.withProblem(Problem.of(ProblemCode.MIC_01)))
                .with(new Guidance(Optional.empty(), GuideFolder.shipped()));
    }

    private List<String> chips() {
        return desk.seen().filter(node -> node.getStyleClass().contains("call-chip"))
                .map(node -> ((Labeled) node).getText()).toList();
    }

    private void call() {
        story.then(new MatterCommand.Dial("单位人事"));
        show();
    }

    private void show() {
        desk.show(Moments.state(story));
    }

    private static Caption dated(String text, String day) {
        return Marked.fact(Marked.text(text), Kind.DATE, day, "03-05");
    }

    private static Caption timed() {
        return Marked.fact(Marked.fact(Marked.text("那就下周三9:30"), Kind.DATE, "下周三", "下周三"), Kind.TIME, "9:30",
                "09:30");
    }

    private static Caption numbered() {
        return Marked.fact(Marked.text("您的电话是0571-88881234"), Kind.TELEPHONE, "0571-88881234",
                "057188881234");
    }

    private static Guide guide() {
        return GuideFolder.shipped().stream().filter(one -> one.id().equals("medical-reimbursement"))
                .findFirst().orElseThrow();
    }

    private static Guide with(Guide guide, List<Telephone> telephones) {
        return new Guide(guide.id(), guide.title(), guide.written(), guide.example(), guide.summary(),
                guide.whoMayApply(), guide.synonyms(), guide.conditions(), guide.materials(), guide.steps(),
                guide.forms(), guide.rejections(), telephones, guide.hours());
    }

    private static Intent converse(Command command) {
        return new Intent.Converse(command);
    }
}
