package bitan.screens.staff;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Mark;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.screens.FxExtension;
import bitan.screens.LongGuide;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.staff.desk.Arrangement;
import bitan.settings.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A guide with everything in it before the clerk: choices, alternatives, what is shared, sources and steps. */
@ExtendWith(FxExtension.class)
class LongGuideAtDeskTest {
    private static final Guide REAL = LongGuide.real();
    private final Desk desk = new Desk();

    @ParameterizedTest
    @CsvSource({"FULL,1024,768,CHINESE", "FULL,1366,768,CHINESE", "FULL,1024,768,ENGLISH",
            "STRIP,360,768,CHINESE"})
    void list_andSteps_nothingIsCutAndEveryButtonIsInThePane(Arrangement arrangement, int width, int height,
            Language language) {
        for (var guide : List.of(REAL, LongGuide.full())) {
            var name = "desk-%s-%s-%d-%s".formatted(guide.equals(REAL) ? "real" : "full", arrangement, width,
                    language);
            var at = new Desk(language, width, height);
            at.arrange(arrangement, width, height);
            var story = Moments.visit().then(new CaseCommand.Present(guide));
            at.show(Moments.ready(story));
            at.pressAlt(KeyCode.Q, 1);
            check(at, name + "-asked");
            guide.conditions().forEach(one -> story.then(new CaseCommand.Hold(one.id(), true)));
            story.conversation().checklist().orElseThrow().materials().stream().limit(3)
                    .forEach(one -> story.then(new CaseCommand.Tick(one.id(), Optional.of(Mark.MISSING))));
            at.show(Moments.ready(story));
            check(at, name + "-missing");
            story.then(new CaseCommand.Reach(Optional.of(guide.steps().get(2).id())));
            at.show(Moments.ready(story));
            at.pressAlt(KeyCode.B, 1);
            check(at, name + "-steps");
        }
    }

    @Test
    void choice_isOneLineOfWhichADigitOrAClickChoosesOne() {
        var story = new Story().said("您好").then(new CaseCommand.Present(REAL));
        desk.show(Moments.state(story));
        desk.pressAlt(KeyCode.Q, 1);
        desk.press(KeyCode.DOWN);
        desk.type("7");
        assertThat(desk.intents).containsExactly(hold("committee", true));

        desk.show(Moments.state(story.then(new CaseCommand.Hold("committee", true))));
        assertThat(chosen()).containsExactly("7 居民委员会或者村民委员会代为申请，没有其他亲属");
        desk.click("2 子女");
        assertThat(desk.intents).endsWith(hold("child", true));
        desk.show(Moments.state(story.then(new CaseCommand.Hold("child", true))));
        assertThat(chosen()).containsExactly("2 子女");
        desk.click("2 子女");
        desk.show(Moments.state(story.then(new CaseCommand.Hold("child", false))));
        assertThat(chosen()).as("taken back").isEmpty();
    }

    @Test
    void alternative_clicked_saysWhichOneIsHere() {
        var story = answered();
        desk.show(Moments.state(story));
        desk.pressAlt(KeyCode.Q, 1);
        var second = Checklist.alternative(REAL.materials().getFirst(), 1);
        var line = desk.seen().filter(node -> node.getStyleClass().contains("list-alternative")).toList()
                .get(1);
        ((ButtonBase) line.lookup(".list-chip")).fire();
        assertThat(desk.intents).endsWith(
                new Intent.Converse(new CaseCommand.Tick(second, Optional.of(Mark.HAVE))));
    }

    @Test
    void name_clicked_opensWhereItComesFromAndClosesItAgain() {
        desk.show(Moments.state(answered()));
        desk.pressAlt(KeyCode.Q, 1);
        click("死亡证明 ▸");
        assertThat(desk.labels())
                .contains("依据：《企业职工基本养老保险遗属待遇暂行办法》（人社部发〔2021〕18号），2021年2月9日。");
        click("死亡证明 ▾");
        assertThat(desk.labels()).noneMatch(label -> label.startsWith("依据："));
        desk.press(KeyCode.RIGHT);
        assertThat(desk.labels()).anyMatch(label -> label.startsWith("依据："));
    }

    @Test
    void facts_deadlinesAtOnce_tablesAndSourcesWhereAskedFor() {
        desk.show(Moments.state(answered()));
        desk.pressAlt(KeyCode.Q, 1);
        assertThat(desk.labels()).anyMatch(label -> label.startsWith("补交材料：15 天内，到 "))
                .doesNotContain("丧葬补助金和抚恤金各多少");
        desk.click("费用、待遇、依据 ▸");
        assertThat(desk.labels()).contains("丧葬补助金和抚恤金各多少", "每份80元，65岁以上免费")
                .anyMatch(label -> label.contains("国务院令第765号"));
    }

    @Test
    void checkedUntil_past_isMarked() {
        desk.show(Moments.state(new Story().then(new CaseCommand.Present(LongGuide.full()))));
        desk.pressAlt(KeyCode.Q, 1);
        assertThat(desk.labels()).contains("只核对到 2026年3月1日，规定可能变了，先核实再告诉对方。");
    }

    private static Story answered() {
        var story = new Story().then(new CaseCommand.Present(REAL));
        List.of("retired", "child").forEach(one -> story.then(new CaseCommand.Hold(one, true)));
        List.of("accident", "abroad").forEach(one -> story.then(new CaseCommand.Hold(one, false)));
        return story;
    }

    private static Intent hold(String condition, boolean holds) {
        return new Intent.Converse(new CaseCommand.Hold(condition, holds));
    }

    private List<String> chosen() {
        return desk.seen().filter(RadioButton.class::isInstance).map(RadioButton.class::cast)
                .filter(RadioButton::isSelected).map(Labeled::getText).toList();
    }

    private void click(String name) {
        var label = desk.seen().filter(node -> node.getStyleClass().contains("list-opening"))
                .filter(node -> ((Labeled) node).getText().equals(name)).findFirst().orElseThrow();
        label.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false,
                false, false, false, true, false, false, true, false, true, null));
        Pictures.settle(desk.scene());
    }

    private static void check(Desk at, String name) {
        Pictures.settle(at.scene());
        Pictures.keep(at.scene(), name);
        assertThat(Measure.visible(at.scene(), Labeled.class)).as("cut: %s", name)
                .filteredOn(StaffPicturesTest::isCut).extracting(Labeled::getText).isEmpty();
        var pane = at.scene().lookup(".list-scroll");
        if (pane.isVisible()) {
            var bounds = Measure.bounds(pane);
            assertThat(Measure.visible(at.scene(), ButtonBase.class)).as("beside: %s", name)
                    .filteredOn(button -> button.getStyleClass().contains("list-chip")
                            || button.getStyleClass().contains("list-option"))
                    .allSatisfy(button -> assertThat(Measure.bounds(button).getMaxX())
                            .as(button.getText()).isLessThanOrEqualTo(bounds.getMaxX() + 0.5));
        }
    }
}
