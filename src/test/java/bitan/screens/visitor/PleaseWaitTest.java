package bitan.screens.visitor;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.counter.Intent;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.Story;
import bitan.screens.shared.Messages;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** What the visitor sees until the clerk has decided about a visit that was broken off. */
@ExtendWith(FxExtension.class)
class PleaseWaitTest {

    @ParameterizedTest
    @CsvSource({"1024,768,LIGHT,3,CHINESE", "1366,768,DARK,1,ENGLISH", "800,1280,YELLOW,3,ENGLISH"})
    void show_undecided_isLargeAndWhole(int width, int height, VisitorTheme theme, int size,
            Language language) {
        var story = new Story().at("六号窗口", language, theme, size, false);
        var screen = new VisitorScreen(Messages.in(language), story, _ -> {});
        var scene = Pictures.scene(screen.root(), width, height);
        screen.show(story.state().visit(now -> now.interrupted(true)));
        Pictures.settle(scene);
        Pictures.keep(scene, "wait-%d-%s".formatted(width, theme));
        var card = scene.getRoot().lookupAll(".idle-card").stream()
                .filter(node -> node.getParent().isVisible())
                .findFirst().orElseThrow();
        assertThat(Measure.bounds(card).getWidth()).isLessThanOrEqualTo(width);
        assertThat(Measure.bounds(card).getHeight()).isLessThanOrEqualTo(height);
    }

    @Test
    void undecided_nothingCanBeUsed_andWhatWasTypedIsKept() {
        List<Intent> intents = new ArrayList<>();
        var story = new Story().at("六号窗口", Language.CHINESE, VisitorTheme.LIGHT, 1, false);
        var screen = new VisitorScreen(Messages.in(Language.CHINESE), story, intents::add);
        var scene = Pictures.scene(screen.root(), 1280, 800);
        screen.show(story.said("请带结婚证").state());
        type(scene.getRoot(), "7");
        var box = (TextInputControl) scene.getRoot().lookup(".typing-area");
        assertThat(box.getText()).isEqualTo("7");

        screen.show(story.state().visit(now -> now.interrupted(true)));
        type(scene.getRoot(), "8");
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false,
                        false, false));
        Pictures.settle(scene);
        assertThat(Measure.visible(scene, Control.class)).filteredOn(control -> !(control instanceof Labeled))
                .as("boxes that look as if they worked").allMatch(Control::isDisabled);
        assertThat(box.getText()).isEqualTo("7");

        screen.show(story.state());
        type(scene.getFocusOwner(), "9");
        assertThat(box.getText()).isEqualTo("79");
        assertThat(intents).isEmpty();
    }

    private static void type(Node target, String letter) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false,
                false, false));
    }
}
