package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Checklist;
import bitan.conversation.Mark;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.screens.FxExtension;
import bitan.screens.LongGuide;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** A guide with everything in it, and one at its limits, before the visitor's eyes: page by page, and nothing is cut. */
@ExtendWith(FxExtension.class)
class LongGuideOnScreenTest {
    /** Of one list that are looked at; by then everything has been there that a list can hold. */
    private static final int PAGES = 16;
    private static final Guide REAL = LongGuide.real();
    private static final Guide FULL = LongGuide.full();
    private final List<Intent> intents = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1024,768,LIGHT,3", "1366,768,LIGHT,0", "1024,768,YELLOW,1", "800,1280,DARK,3"})
    void list_ofAnyLength_isReadPageByPage(int width, int height, VisitorTheme theme, int size) {
        for (var guide : List.of(REAL, FULL)) {
            var name = "long-%s-%d-%d".formatted(guide.equals(FULL) ? "full" : "real", width, size);
            var story = story(theme, size).then(new CaseCommand.Present(guide));
            var scene = scene(story, width, height);
            for (int i = 1; story.conversation().checklist().orElseThrow().nextQuestion().isPresent(); i++) {
                checkPages(scene, name + "-question-" + i);
                var question = story.conversation().checklist().orElseThrow().nextQuestion().orElseThrow();
                var about = guide.conditions().stream().filter(one -> question.isAbout(one.id())).findFirst();
                show(scene, story.then(new CaseCommand.Hold(about.orElseThrow().id(), true)));
            }
            checkPages(scene, name + "-list");
            list(story).materials().forEach(
                    one -> story.then(new CaseCommand.Tick(one.id(), Optional.of(Mark.MISSING))));
            show(scene, story);
            checkPages(scene, name + "-missing");
            press(scene, "费用、期限");
            checkPages(scene, name + "-more");
            press(scene, "回到清单");
        }
    }

    @ParameterizedTest
    @CsvSource({"1024,768,LIGHT,3", "1366,768,LIGHT,0", "800,1280,DARK,3"})
    void steps_ofAnyLength_areReadPageByPage(int width, int height, VisitorTheme theme, int size) {
        for (var guide : List.of(REAL, FULL)) {
            var name = "long-%s-%d-steps".formatted(guide.equals(FULL) ? "full" : "real", width);
            var story = story(theme, size).then(new CaseCommand.Present(guide));
            story.then(new CaseCommand.Reach(Optional.of(guide.steps().getFirst().id())));
            var scene = scene(story, width, height);
            int pages = 0;
            do {
                pages++;
                Measure.assertForVisitor(scene, name + "-" + pages);
            } while (pages < PAGES && (turn(scene, "接着看") || turn(scene, "下一步")));
            assertThat(pages).isGreaterThan(guide.steps().size() / 2);
            press(scene, "全部步骤");
            Measure.assertForVisitor(scene, name + "-whole");
        }
    }

    @Test
    void choice_oneOfSeven_isOneQuestionAndAnotherTakesTheFirstBack() {
        var story = story(VisitorTheme.LIGHT, 1).then(new CaseCommand.Present(REAL))
                .then(new CaseCommand.Hold("retired", true));
        var scene = scene(story, 1024, 768);
        assertThat(texts(scene)).contains("您是去世人员的什么人？请选一个", "第 2 个问题，共 4 个").doesNotContain("是", "不是");
        while (!names(scene).contains("子女")) {
            assertThat(turn(scene, "▶")).isTrue();
        }
        press(scene, "子女");
        assertThat(intents).endsWith(new Intent.Converse(new CaseCommand.Hold("child", true)));

        show(scene, story.then(new CaseCommand.Hold("child", true)));
        assertThat(texts(scene)).contains("是交通事故，或者是别人的责任造成去世的吗？");
        press(scene, "上一个");
        while (!names(scene).contains("✓ 子女")) {
            assertThat(turn(scene, "▶")).isTrue();
        }
        assertThat(list(story.then(new CaseCommand.Hold("spouse", true))).answers().holds("child"))
                .contains(false);
    }

    @Test
    void condition_ofAnotherCondition_isAskedOnlyThen() {
        var story = answered();
        assertThat(texts(scene(story, 1024, 768))).noneMatch(text -> text.contains("认定书"));
        assertThat(list(story).materials()).extracting(Material::id).doesNotContain("judgement");

        story.then(new CaseCommand.Hold("accident", true));
        assertThat(texts(scene(story, 1024, 768))).contains("法院或者交警已经给了认定书吗？");
        story.then(new CaseCommand.Hold("judged", true));
        assertThat(list(story).materials()).extracting(Material::id).contains("judgement", "authorised");
    }

    @Test
    void oneOf_alternativeTapped_saysWhichAndThatThePaperIsThere() {
        var story = answered();
        var scene = scene(story, 1024, 1200);
        var second = Checklist.alternative(REAL.materials().getFirst(), 1);
        assertThat(texts(scene)).contains("1. 申请人身份证明（下面任选一样）", "居民身份证", "或者 社会保障卡");
        button(scene, "或者 社会保障卡").fire();
        assertThat(intents)
                .endsWith(new Intent.Converse(new CaseCommand.Tick(second, Optional.of(Mark.HAVE))));

        story.then(new CaseCommand.Tick(second, Optional.of(Mark.HAVE)));
        assertThat(list(story).mark("identity")).contains(Mark.HAVE);
        assertThat(list(story).mark(second)).contains(Mark.HAVE);
        story.then(new CaseCommand.Tick("identity", Optional.of(Mark.MISSING)));
        assertThat(list(story).mark(second)).isEmpty();
        show(scene, story);
        assertThat(texts(scene)).anyMatch(text -> text.contains("带照片的第三代卡才可以"));
    }

    @Test
    void shared_isShownAsNotNeededWithTheReason_andNotMissing() {
        var story = answered();
        var scene = scene(story, 1024, 768);
        list(story).materials().stream().filter(one -> !one.isShared())
                .forEach(one -> story.then(new CaseCommand.Tick(one.id(), Optional.of(Mark.HAVE))));
        show(scene, story);
        assertThat(list(story).isComplete()).isTrue();
        assertThat(texts(scene)).contains("材料齐了。请交给工作人员");
        while (texts(scene).stream().noneMatch(text -> text.contains("养老保险缴费记录"))) {
            assertThat(turn(scene, "▶")).isTrue();
        }
        assertThat(texts(scene)).contains("不用带：系统里查得到，工作人员自动核对");
    }

    @Test
    void checkedUntil_past_isMarkedOnTheFirstPage() {
        var story = story(VisitorTheme.LIGHT, 1).then(new CaseCommand.Present(FULL));
        FULL.conditions().forEach(one -> story.then(new CaseCommand.Hold(one.id(), true)));
        assertThat(texts(scene(story, 1024, 768))).contains("这份指南只核对到 2026年3月1日，规定可能变了，请问工作人员。");
        assertThat(texts(scene(answered(), 1024, 768))).noneMatch(text -> text.contains("只核对到"));
    }

    @Test
    void waysOfWhichOneIsDone_standSideBySide() {
        var counter = REAL.steps().stream().filter(one -> one.id().equals("counter")).findFirst();
        var story = answered().then(new CaseCommand.Reach(counter.map(GuideStep::id)));
        var scene = scene(story, 1366, 768);
        assertThat(texts(scene)).contains("下面 2 种办法，选一种就行", "3. 到窗口交材料", "4. 在网上交材料", "您在这里",
                "换一种办法");
    }

    private Story answered() {
        var story = story(VisitorTheme.LIGHT, 1).then(new CaseCommand.Present(REAL));
        List.of("retired", "child").forEach(one -> story.then(new CaseCommand.Hold(one, true)));
        List.of("accident", "abroad").forEach(one -> story.then(new CaseCommand.Hold(one, false)));
        return story;
    }

    private static Story story(VisitorTheme theme, int size) {
        return new Story().at("六号窗口", Language.CHINESE, theme, size, false).said("请看您要带的材料。");
    }

    private Scene scene(Story story, int width, int height) {
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), width, height);
        scene.setUserData(screen);
        show(scene, story);
        return scene;
    }

    private static void show(Scene scene, Story story) {
        ((VisitorScreen) scene.getUserData()).show(story.state());
        Pictures.settle(scene);
    }

    private static Checklist list(Story story) {
        return story.conversation().checklist().orElseThrow();
    }

    private static void checkPages(Scene scene, String name) {
        int page = 0;
        do {
            page++;
            Measure.assertForVisitor(scene, name + "-" + page);
        } while (page < PAGES && turn(scene, "▶"));
    }

    private static List<String> texts(Scene scene) {
        return Measure.visible(scene, Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static List<String> names(Scene scene) {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    /** The first button in the row with this text. */
    private static ButtonBase button(Scene scene, String text) {
        var row = scene.getRoot().lookupAll(".list-row").stream()
                .filter(one -> one.lookupAll(".list-material").stream()
                        .anyMatch(label -> ((Labeled) label).getText().equals(text)))
                .findFirst().orElseThrow();
        return (ButtonBase) row.lookup(".list-mark");
    }

    private static void press(Scene scene, String name) {
        Measure.visible(scene, ButtonBase.class).stream().filter(one -> one.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + names(scene))).fire();
        Pictures.settle(scene);
    }

    /** Turns; whether there was a page to turn to. */
    private static boolean turn(Scene scene, String name) {
        var next = Measure.visible(scene, ButtonBase.class).stream()
                .filter(one -> one.getText().equals(name) && !one.isDisabled()).findFirst();
        next.ifPresent(ButtonBase::fire);
        Pictures.settle(scene);
        return next.isPresent();
    }
}
