package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.counter.Amplification;
import bitan.counter.Amplification.Strength;
import bitan.counter.CounterState;
import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Headphones under Aa. */
@ExtendWith(FxExtension.class)
class HearingControlTest {
    private final List<Intent> intents = new ArrayList<>();

    @Test
    void headphones_chosenForTheVisit_areSentAndShown() {
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        var state = withHeadphones(story.said("您好。").state(), true);
        screen.show(state);
        Reach.press(scene, "Aa");
        intents.clear();

        Reach.press(scene, "强");
        Reach.press(scene, "大声");
        assertThat(intents).containsExactly(
                new Intent.Amplify(Amplification.USUAL.with(Strength.STRONG)),
                new Intent.Amplify(Amplification.USUAL.withVolume(4)));

        screen.show(state.visit(now -> now.with(new Amplification(Strength.STRONG, Amplification.LOUDEST))));
        Pictures.settle(scene);
        assertThat(button(scene, "大声").orElseThrow().isDisabled()).isTrue();
        assertThat(scene.getRoot().lookup(".volume .step:reached")).isNotNull();
    }

    @Test
    void headphones_notThere_cannotBeChanged_andWithoutTheSettingNothingIsShown() {
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.said("您好。").state());
        Reach.press(scene, "Aa");
        assertThat(button(scene, "大声")).isEmpty();

        screen.show(withHeadphones(story.state(), false));
        Pictures.settle(scene);
        assertThat(button(scene, "大声").orElseThrow().isDisabled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1024,768,3,CHINESE", "1024,768,3,ENGLISH", "1280,800,3,CHINESE", "1366,768,1,ENGLISH",
            "768,1024,3,CHINESE", "768,1024,3,ENGLISH", "1080,1920,3,CHINESE", "1920,1080,2,ENGLISH"})
    void look_withHeadphones_keepsTheRules(int width, int height, int size, Language language) {
        var story = new Story().at("六号窗口", language, VisitorTheme.YELLOW, size, false);
        var words = Messages.in(language);
        var screen = new VisitorScreen(words, story, intents::add);
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(withHeadphones(story.said("您好，请问您办什么业务？").state(), true));
        Reach.press(scene, words.get("way.LOOK"));
        Pictures.keep(scene, "look-headphones-%dx%d-%d-%s".formatted(width, height, size, language));
        assertThat(Rules.broken(scene, words.get("way.back"))).isEmpty();
        assertThat(button(scene, words.get("hearing.louder"))).isPresent();
    }

    private static CounterState withHeadphones(CounterState state, boolean there) {
        var now = state.settings();
        var settings = new Settings(now.counterName(), now.language(), now.microphone(),
                now.visitorMicrophone(), Optional.of("headphones"), now.model(), now.letterByLetter(),
                now.steadiness(), now.visitorTheme(), now.visitorTextSize(), now.desk(), now.printing(),
                now.retention(), now.idleMinutes(), now.interpreter());
        return state.with(settings).with(state.equipment().withHeadphones(there));
    }

    private static Optional<ButtonBase> button(Scene scene, String name) {
        return Measure.visible(scene, ButtonBase.class).stream()
                .filter(button -> button.getText().equals(name)).findFirst();
    }
}
