package bitan.screens.visitor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.conversation.CaseCommand;
import bitan.counter.CounterState;
import bitan.counter.Guidance;
import bitan.counter.Intent;
import bitan.counter.ShownForm;
import bitan.guide.Guide;
import bitan.guide.GuideForm;
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
import static org.assertj.core.api.Assertions.within;

/** A form before the visitor's eyes: those that come with the program, as they are drawn from their files. */
@ExtendWith(FxExtension.class)
class FormPaneTest {
    private static final Guide GUIDE = GuideFolder.shipped().getFirst();
    private static final GuideForm FORM = GUIDE.forms().getFirst();
    private final List<Intent> intents = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1280,800,CHINESE,LIGHT,1,1", "1280,800,ENGLISH,YELLOW,3,2", "800,1280,CHINESE,DARK,2,1",
            "800,1280,ENGLISH,LIGHT,0,2", "1920,1080,CHINESE,LIGHT,2,1"})
    void form_shown_nothingIsCutOrSmallOrFaintAndEveryPartIsSeen(int width, int height, Language language,
            VisitorTheme theme, int size, int pages) {
        var words = Messages.in(language);
        var story = story(language, theme, size);
        var screen = new VisitorScreen(words, story, intents::add);
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(state(story, Optional.of(Enclosed.form(FORM, pages))));
        var name = "form-%s-%d".formatted(language, width);
        check(scene, name + "-1-whole");
        assertThat(sheets(scene)).hasSize(2);

        press(scene, words.format("form.enlarge", words.get("form.blank")));
        check(scene, name + "-2-near");
        double seen = sheets(scene).getFirst().getViewport().getMaxY();
        int parts = 1;
        while (next(scene)) {
            check(scene, name + "-3-part-" + parts++);
            var part = sheets(scene).getFirst().getViewport();
            assertThat(part.getMinY()).as("nothing is left out between parts").isLessThanOrEqualTo(
                    part.getMinY() == 0 ? 0 : seen);
            seen = part.getMaxY();
        }
        assertThat(seen).isCloseTo(1697, within(2.0));
        assertThat(parts).isBetween(pages, pages * 8);
        press(scene, words.format("form.other", words.get("form.filled")));
        check(scene, name + "-4-example");
        press(scene, words.get("form.whole"));
        assertThat(sheets(scene)).hasSize(2);
    }

    @Test
    void form_takenAway_givesTheScreenBackAndTheListIsStillThere() {
        var story = story(Language.CHINESE, VisitorTheme.LIGHT, 1);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(state(story, Optional.empty()));
        screen.show(state(story, Optional.of(Enclosed.form(FORM, 1))));
        Pictures.settle(scene);
        assertThat(sheets(scene)).hasSize(2);
        press(scene, "清单");
        press(scene, "表格");
        assertThat(sheets(scene)).hasSize(2);
        screen.show(state(story, Optional.empty()));
        Pictures.settle(scene);
        assertThat(names(scene)).contains("清单").doesNotContain("表格");
    }

    @Test
    void form_withoutExample_standsAlone() {
        var story = story(Language.CHINESE, VisitorTheme.LIGHT, 1);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        var whole = Enclosed.form(FORM, 1);
        screen.show(state(story, Optional.of(new ShownForm(FORM, whole.blank(), List.of()))));
        Pictures.settle(scene);
        assertThat(sheets(scene)).hasSize(1);
        press(scene, "放大空表");
        assertThat(names(scene)).doesNotContain("换成填好的样子").contains("看整张");
    }

    private static Story story(Language language, VisitorTheme theme, int size) {
        return new Story().at("六号窗口", language, theme, size, false).said("请照这张样子填。")
                .then(new CaseCommand.Present(GUIDE));
    }

    private static CounterState state(Story story, Optional<ShownForm> form) {
        return story.state().aids(now -> now.with(Guidance.NONE.with(Enclosed.papers(GUIDE, form))));
    }

    private static List<ImageView> sheets(Scene scene) {
        return scene.getRoot().lookupAll(".form-paper").stream().flatMap(
                paper -> paper.lookupAll("ImageView").stream()).flatMap(
                        node -> node instanceof ImageView view ? Stream.of(view) : Stream.empty())
                .toList();
    }

    private static boolean next(Scene scene) {
        var down = Measure.visible(scene, ButtonBase.class).stream().filter(b -> b.getText().equals("▼"))
                .filter(b -> !b.isDisabled()).findFirst();
        down.ifPresent(ButtonBase::fire);
        Pictures.settle(scene);
        return down.isPresent();
    }

    private static void check(Scene scene, String name) {
        Measure.assertForVisitor(scene, name);
        var room = Measure.bounds(scene.getRoot());
        assertThat(sheets(scene))
                .allSatisfy(sheet -> assertThat(room.contains(Measure.bounds(sheet))).isTrue());
    }

    private static List<String> names(Scene scene) {
        return Measure.visible(scene, ButtonBase.class).stream().map(ButtonBase::getText).toList();
    }

    private static void press(Scene scene, String name) {
        Reach.press(scene, name);
    }
}
