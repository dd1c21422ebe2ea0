package bitan.screens.visitor.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import bitan.glossary.GlossaryFile;
import bitan.lexicon.Lexicon;
import bitan.pinyin.Pinyin;
import bitan.screens.FxExtension;
import bitan.screens.Measure;
import bitan.screens.Pictures;
import bitan.screens.shared.Messages;
import bitan.screens.shared.Theme;
import bitan.settings.Language;
import bitan.settings.Settings.VisitorTheme;

import static org.assertj.core.api.Assertions.assertThat;

/** Unsteady fingers: long presses, several at once, and so many letters that what they mean is long. */
@ExtendWith(FxExtension.class)
class FingersTest {
    private static final Pinyin ENGINE = Pinyin.of(Lexicon.load(), GlossaryFile.shipped());

    private final List<String> out = new ArrayList<>();
    private final PinyinPad pad = new PinyinPad(Messages.in(Language.CHINESE), out::add, () -> out.add("<"),
            () -> out.add("!"));
    private final VBox root = new VBox(10, pad.root(), pad.tools());
    private Scene scene = Pictures.scene(root, 1280, 400);

    FingersTest() {
        VBox.setVgrow(pad.root(), Priority.ALWAYS);
        root.getStyleClass().add("visitor");
        new Theme(root).wear(VisitorTheme.LIGHT);
        pad.use(ENGINE);
        Pictures.settle(scene);
    }

    @Test
    void press_long_typesOneLetter() {
        mouse(MouseEvent.MOUSE_PRESSED, "n");
        Event.fireEvent(button("n"), new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 2, 2, 2, 2,
                false, new PickResult(button("n"), 2, 2)));
        mouse(MouseEvent.MOUSE_DRAGGED, "n");
        mouse(MouseEvent.MOUSE_RELEASED, "n");
        assertThat(composed()).isEqualTo("n");
        assertThat(out).isEmpty();
    }

    @Test
    void press_secondKeyBeforeTheFirstIsReleased_typesEachOnce() {
        mouse(MouseEvent.MOUSE_PRESSED, "n");
        mouse(MouseEvent.MOUSE_PRESSED, "i");
        mouse(MouseEvent.MOUSE_RELEASED, "n");
        mouse(MouseEvent.MOUSE_RELEASED, "i");
        assertThat(composed()).isEqualTo("ni");
        mouse(MouseEvent.MOUSE_RELEASED, "i");
        assertThat(composed()).isEqualTo("ni");
    }

    @Test
    void touch_severalPoints_typeNothingBeyondTheirPresses() {
        touch(TouchEvent.TOUCH_PRESSED, TouchPoint.State.PRESSED, "n", "i", "w");
        mouse(MouseEvent.MOUSE_PRESSED, "n");
        touch(TouchEvent.TOUCH_MOVED, TouchPoint.State.MOVED, "n", "i", "w");
        touch(TouchEvent.TOUCH_RELEASED, TouchPoint.State.RELEASED, "n", "i", "w");
        mouse(MouseEvent.MOUSE_RELEASED, "n");
        assertThat(composed()).isEqualTo("n");
        assertThat(Measure.visible(scene, Button.class)).noneMatch(Button::isArmed);
    }

    @ParameterizedTest
    @CsvSource({"1280,400,w", "800,620,w", "1100,400,zhuang", "800,620,zhuang", "800,620,shi", "1280,400,shi",
            "800,620,jia"})
    void candidates_ofManyLetters_areLargeAndWhole(int width, int height, String syllable) {
        scene.setRoot(new StackPane());
        scene = Pictures.scene(root, width, height);
        Pictures.settle(scene);
        for (int i = 0; i < 40; i++) {
            button(String.valueOf(syllable.charAt(i % syllable.length()))).fire();
        }
        Pictures.settle(scene);
        Pictures.keep(scene, "pinyin-long-" + width + "-" + syllable);
        assertThat(candidates()).isNotEmpty().allMatch(button -> button.getFont().getSize() >= 36);
        if (syllable.length() > 1) {
            Measure.assertNothingCut(scene);
        }
        var first = candidates().getFirst().getText();
        button("空格").fire();
        assertThat(String.join("", out) + composed()).contains(first);
    }

    private void mouse(EventType<MouseEvent> type, String key) {
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Event.fireEvent(button(key),
                new MouseEvent(type, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false, false, false,
                        false, down, false, false, true, false, !down, null));
        Pictures.settle(scene);
    }

    private void touch(EventType<TouchEvent> type, TouchPoint.State state, String... keys) {
        var points = Stream.of(keys).map(key -> new TouchPoint(key.charAt(0), state, 2, 2, 2, 2, button(key),
                new PickResult(button(key), 2, 2))).toList();
        for (var point : points) {
            Event.fireEvent(button(String.valueOf((char) point.getId())),
                    new TouchEvent(type, point, points, 1, false, false, false, false));
        }
        Pictures.settle(scene);
    }

    private Button button(String name) {
        return Measure.visible(scene, Button.class).stream().filter(button -> button.getText().equals(name))
                .filter(button -> !button.getStyleClass().contains("pinyin-candidate")).findFirst()
                .orElseThrow();
    }

    private List<Button> candidates() {
        return Measure.visible(scene, Button.class).stream()
                .filter(button -> button.getStyleClass().contains("pinyin-candidate")).toList();
    }

    private String composed() {
        return ((Label) scene.getRoot().lookup(".pinyin-composition")).getAccessibleText();
    }
}
