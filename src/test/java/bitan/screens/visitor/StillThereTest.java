package bitan.screens.visitor;

import javafx.scene.control.ButtonBase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether anybody is still there, as the visitor is asked. */
@ExtendWith(FxExtension.class)
class StillThereTest {

    @ParameterizedTest
    @CsvSource({"1280,800,LIGHT,1,CHINESE", "1920,1080,DARK,3,ENGLISH", "800,1280,YELLOW,2,CHINESE",
            "800,1280,LIGHT,0,ENGLISH"})
    void show_asked_isLargeAndWholeBeforeEverythingElse(int width, int height, VisitorTheme theme, int size,
            Language language) {
        var story = new Story().at("六号窗口", language, theme, size, false);
        var screen = new VisitorScreen(Messages.in(language), story, _ -> {});
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(story.said("请带结婚证").state().visit(now -> now.closingIn(42)));
        Pictures.settle(scene);
        Pictures.keep(scene, "idle-%d-%s".formatted(width, theme));
        var card = scene.getRoot().lookup(".idle-card");
        assertThat(Measure.bounds(card).getWidth()).isLessThanOrEqualTo(width);
        assertThat(Measure.bounds(card).getHeight()).isLessThanOrEqualTo(height);
        var here = (ButtonBase) card.lookup(".button");
        assertThat(Measure.bounds(here).getHeight()).isGreaterThan(72);
        assertThat(here.getText()).isEqualTo(Messages.in(language).get("idle.here"));
    }

    @Test
    void show_nobodyIsAsked_isNotThere() {
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, _ -> {});
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.said("请带结婚证").state().visit(now -> now.closingIn(42)));
        screen.show(story.state());
        Pictures.settle(scene);
        assertThat(Measure.visible(scene, ButtonBase.class)).extracting(ButtonBase::getText)
                .doesNotContain("我还在").contains("写字");
    }
}
