package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.counter.Intent;
import bitan.guide.Guide;
import bitan.guide.GuideStep;
import bitan.guide.file.GuideFolder;
import bitan.screens.FxExtension;
import bitan.screens.LongSteps;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.screens.visitor.VisitorScreen;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the visitor is, before the visitor's eyes: shipped guides, and one with everything as long as it may be. */
@ExtendWith(FxExtension.class)
class StepsPaneTest {
    private static final String PREVIOUS = "上一步";
    private static final String NEXT = "下一步";
    private static final String MORE = "接着看";
    private static final Guide SHIPPED = GuideFolder.shipped().getFirst();
    private final List<Intent> intents = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1280,800,LIGHT,0", "1280,800,YELLOW,3", "800,1280,DARK,1", "800,1280,LIGHT,3",
            "1920,1080,DARK,2"})
    void show_everyStep_nothingIsCutOrSmallOrFaintOnAnyPage(int width, int height, VisitorTheme theme,
            int size) {
        for (var guide : List.of(SHIPPED, LongSteps.guide(LongSteps.of(12)))) {
            var story = new Story().at("六号窗口", Language.CHINESE, theme, size, false);
            var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
            var scene = Pictures.scene(screen.root(), width, height);
            var name = "steps-%d-of-%d-%s".formatted(guide.steps().size(), width, theme);
            screen.show(
                    story.said("材料齐了。").then(new CaseCommand.Present(guide)).then(at(guide, 2)).state());
            check(scene, name + "-card");
            check(scene, name + "-card-other", NEXT);
            check(scene, name + "-whole", "全部步骤");
            for (int page = 2; page <= 12 && turn(scene, NEXT); page++) {
                check(scene, name + "-whole-" + page);
            }
        }
    }

    @Test
    void reach_byTheClerk_comesUpByItselfAndFollows() {
        var story = story();
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.then(at(SHIPPED, 0)).state());
        Pictures.settle(scene);
        assertThat(texts(scene)).contains("您在第 1 步，共 6 步", card(0), "您在这里");
        assertThat(button(scene, PREVIOUS).isDisabled()).isTrue();

        screen.show(story.then(at(SHIPPED, 5)).state());
        Pictures.settle(scene);
        assertThat(texts(scene)).contains("您在第 6 步，共 6 步", card(5));
        assertThat(button(scene, NEXT).isDisabled()).isTrue();

        screen.show(story.then(new CaseCommand.Reach(Optional.empty())).state());
        Pictures.settle(scene);
        assertThat(texts(scene)).contains("写字").doesNotContain("您在这里");
    }

    @Test
    void arrows_pageThroughTheCards_andChangeNothing() {
        var story = story();
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.then(at(SHIPPED, 1)).state());
        Pictures.settle(scene);
        press(scene, PREVIOUS);
        assertThat(texts(scene)).contains(card(0), "已办好", "您在第 2 步，共 6 步");
        press(scene, NEXT);
        press(scene, NEXT);
        assertThat(texts(scene)).contains("以后办").anyMatch(text -> text.startsWith(card(2)))
                .anyMatch(text -> text.startsWith("您在第 2 步，"));
        press(scene, "全部步骤");
        press(scene, "您在这里");
        assertThat(texts(scene)).contains(card(1));
        assertThat(intents).isEmpty();
    }

    @Test
    void whole_manySteps_areAllThereOnceInOrder() {
        var steps = LongSteps.of(12);
        var guide = LongSteps.guide(steps);
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false).said("您好")
                .then(new CaseCommand.Present(guide));
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.then(at(guide, 11)).state());
        Pictures.settle(scene);
        press(scene, "全部步骤");
        var numbers = new ArrayList<>(numbers(scene));
        int pages = 1;
        while (pages < 12 && turn(scene, NEXT)) {
            numbers.addAll(numbers(scene));
            pages++;
        }
        assertThat(numbers).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        while (pages > 0 && turn(scene, PREVIOUS)) {
            pages--;
        }
        assertThat(pages).isEqualTo(1);
    }

    private Story story() {
        return new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false).said("您好")
                .then(new CaseCommand.Present(SHIPPED));
    }

    private static CaseCommand at(Guide guide, int step) {
        return new CaseCommand.Reach(Optional.of(guide.steps().get(step).id()));
    }

    private static String card(int step) {
        GuideStep one = SHIPPED.steps().get(step);
        return step + 1 + ". " + one.title();
    }

    private static void check(Scene scene, String name, String button) {
        press(scene, button);
        check(scene, name);
    }

    private static void check(Scene scene, String name) {
        Measure.assertForVisitor(scene, name);
        var pad = scene.getRoot().lookup(".steps-page");
        assertThat(pad.lookupAll(".text")).isNotEmpty()
                .allSatisfy(text -> assertThat(((Text) text).getFont().getSize()).as(((Text) text).getText())
                        .isGreaterThanOrEqualTo(24));
    }

    private static List<String> numbers(Scene scene) {
        return scene.getRoot().lookupAll(".flow-number").stream().map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static List<String> texts(Scene scene) {
        return Measure.visible(scene, Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static ButtonBase button(Scene scene, String name) {
        return Measure.visible(scene, ButtonBase.class).stream().filter(b -> b.getText().equals(name))
                .findFirst().orElseThrow();
    }

    /** To the next step, over all that is to be read about this one. */
    private static void press(Scene scene, String name) {
        while (name.equals(NEXT) && turn(scene, MORE)) {
            Pictures.settle(scene);
        }
        button(scene, name).fire();
        Pictures.settle(scene);
    }

    /** Turns; whether there was a page to turn to. */
    private static boolean turn(Scene scene, String name) {
        var button = Measure.visible(scene, ButtonBase.class).stream()
                .filter(b -> b.getText().equals(name) && !b.isDisabled()).findFirst();
        button.ifPresent(ButtonBase::fire);
        Pictures.settle(scene);
        return button.isPresent();
    }
}
