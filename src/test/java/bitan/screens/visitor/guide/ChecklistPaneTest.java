package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.conversation.Command;
import bitan.conversation.Mark;
import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.guide.Condition;
import bitan.guide.ConditionChoice;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.Material;
import bitan.guide.When;
import bitan.guide.file.GuideFolder;
import bitan.screens.Enclosed;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.Reach;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** What to bring, before the visitor's eyes: the guides that come with the program. */
@ExtendWith(FxExtension.class)
class ChecklistPaneTest {
    private static final List<Guide> GUIDES = GuideFolder.shipped();
    private final List<Intent> intents = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1280,800,LIGHT,1", "1280,800,YELLOW,3", "800,1280,DARK,2", "1920,1080,LIGHT,2"})
    void show_everyGuide_nothingIsCutOrSmallOrFaintOnAnyPage(int width, int height, VisitorTheme theme,
            int size) {
        for (var guide : List.of(GUIDES.getFirst(), longest())) {
            var story = new Story().at("六号窗口", Language.CHINESE, theme, size, false);
            var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
            var scene = Pictures.scene(screen.root(), width, height);
            screen.show(story.said("请看您要带的材料。").then(new CaseCommand.Present(guide)).state());
            check(scene, "list-%s-%d-1-asked".formatted(guide.id(), width));
            guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), true)));
            story.conversation().checklist().orElseThrow().materials()
                    .forEach(material -> story
                            .then(new CaseCommand.Tick(material.id(), Optional.of(Mark.MISSING))));
            screen.show(story.state()
                    .aids(now -> now.with(Guidance.NONE.with(Enclosed.papers(guide, Optional.empty())))));
            check(scene, "list-%s-%d-2-missing".formatted(guide.id(), width));
            while (turn(scene)) {
                check(scene, "list-%s-%d-3-further".formatted(guide.id(), width));
            }
        }
    }

    @Test
    void show_conditions_areAskedInSentences() {
        for (var guide : GUIDES) {
            assertThat(guide.conditions()).extracting(Condition::question)
                    .allSatisfy(question -> assertThat(question).contains("是").endsWith("？"));
            var first = guide.conditions().getFirst();
            assertThat(asked(guide)).contains(
                    guide.choice(first.id()).map(ConditionChoice::question).orElse(first.question()));
        }
        assertThat(asked(without(GUIDES.getFirst(), new Condition("deceased", "病人已去世"))))
                .contains("“病人已去世”，是这样吗？");
    }

    private List<String> asked(Guide guide) {
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.said("您好").then(new CaseCommand.Present(guide)).state());
        Pictures.settle(scene);
        return scene.getRoot().lookupAll(".list-question").stream().map(Labeled.class::cast)
                .map(Labeled::getText).toList();
    }

    /** As an office that has not written a question yet. */
    private static Guide without(Guide one, Condition condition) {
        var card = new Material("card", "身份证", Material.Form.ORIGINAL, 1, Optional.empty(), Optional.empty(),
                "", "", List.of(), List.of());
        return new Guide(one.id(), one.title(), one.written(), one.example(), one.summary(),
                one.whoMayApply(), one.synonyms(), List.of(condition), List.of(card),
                List.of(new GuideStep("apply", "申请", "", "", "", "")), one.forms(),
                one.rejections(), one.telephones(), one.hours());
    }

    @Test
    void visitor_answersAndMarks_theCommandsSaySo() {
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        var guide = GUIDES.stream().filter(one -> !one.conditions().isEmpty()).findFirst().orElseThrow();
        screen.show(story.said("您好").then(new CaseCommand.Present(guide)).state());
        Pictures.settle(scene);
        press(scene, "不是");
        assertThat(intents)
                .endsWith(converse(new CaseCommand.Hold(guide.conditions().getFirst().id(), false)));

        guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), false)));
        screen.show(story.state());
        Pictures.settle(scene);
        var first = story.conversation().checklist().orElseThrow().materials().getFirst();
        press(scene, "缺");
        assertThat(intents).endsWith(converse(new CaseCommand.Tick(first.id(), Optional.of(Mark.MISSING))));
        var before = places(scene);
        screen.show(story.then(new CaseCommand.Tick(first.id(), Optional.of(Mark.MISSING))).state());
        Pictures.settle(scene);
        var second = story.conversation().checklist().orElseThrow().materials().get(1);
        screen.show(story.then(new CaseCommand.Tick(second.id(), Optional.of(Mark.MISSING))).state());
        Pictures.settle(scene);
        assertThat(places(scene)).as("nothing moves under a finger").isEqualTo(before);
        press(scene, "✓ 缺");
        assertThat(intents).endsWith(converse(new CaseCommand.Tick(first.id(), Optional.empty())));
    }

    @Test
    void thumbnail_tapped_enlargesThePictureAndBack() {
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        var guide = GUIDES.getFirst();
        story.said("您好").then(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), false)));
        screen.show(story.state()
                .aids(now -> now.with(Guidance.NONE.with(Enclosed.papers(guide, Optional.empty())))));
        Pictures.settle(scene);
        var small = (Button) scene.getRoot().lookup(".list-thumbnail");
        double before = Measure.bounds(small.getGraphic()).getWidth();
        small.fire();
        check(scene, "list-picture");
        assertThat(Measure.bounds(scene.getRoot().lookup(".list-enlarged > ImageView")).getWidth())
                .isGreaterThan(4 * before);
        press(scene, "回到清单");
        assertThat(names(scene)).contains("有", "缺").doesNotContain("回到清单");
        screen.show(story.state());
        Pictures.settle(scene);
        assertThat(scene.getRoot().lookup(".list-thumbnail")).as("no picture, no button").isNull();
    }

    @Test
    void putAway_byTheClerk_givesTheScreenBack() {
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.said("您好").then(new CaseCommand.Present(GUIDES.getFirst())).state());
        press(scene, "返回");
        press(scene, "清单");
        assertThat(names(scene)).contains("返回");
        screen.show(story.then(new CaseCommand.PutAway()).state());
        Pictures.settle(scene);
        assertThat(names(scene)).contains("写字").doesNotContain("返回", "清单");
    }

    @Test
    void missing_saysWhereToGetIt() {
        var material = GUIDES.stream().flatMap(guide -> guide.materials().stream())
                .filter(one -> !one.where().isEmpty() && one.onlyIf() instanceof When.Always).findFirst()
                .orElseThrow();
        var guide = GUIDES.stream().filter(one -> one.materials().contains(material)).findFirst()
                .orElseThrow();
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 1080);
        story.said("您好").then(new CaseCommand.Present(guide));
        guide.conditions().forEach(condition -> story.then(new CaseCommand.Hold(condition.id(), false)));
        screen.show(story.then(new CaseCommand.Tick(material.id(), Optional.of(Mark.MISSING))).state());
        Pictures.settle(scene);
        while (!shows(scene, material) && turn(scene)) {
            Pictures.settle(scene);
        }
        if (names(scene).contains("怎么补")) {
            press(scene, "怎么补");
        }
        assertThat(Measure.visible(scene, Labeled.class)).extracting(Labeled::getText)
                .anyMatch(text -> text.contains(material.where()));
    }

    /** Where the rows begin. */
    private static List<Double> places(Scene scene) {
        return scene.getRoot().lookupAll(".list-row").stream().map(row -> Measure.bounds(row).getMinY())
                .sorted().toList();
    }

    private static Guide longest() {
        return GUIDES.stream().max(Comparator.comparingInt(guide -> guide.materials().size())).orElseThrow();
    }

    private static boolean shows(Scene scene, Material material) {
        return Measure.visible(scene, Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(material.name()));
    }

    private static void check(Scene scene, String name) {
        Measure.assertForVisitor(scene, name);
    }

    /** Turns to the next page; whether there was one. */
    private static boolean turn(Scene scene) {
        var next = Measure.visible(scene, ButtonBase.class).stream().filter(b -> b.getText().equals("▶"))
                .filter(b -> !b.isDisabled()).findFirst();
        next.ifPresent(ButtonBase::fire);
        Pictures.settle(scene);
        return next.isPresent();
    }

    private static List<String> names(Scene scene) {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    private static void press(Scene scene, String name) {
        Reach.press(scene, name);
    }

    private static Intent converse(Command command) {
        return new Intent.Converse(command);
    }
}
